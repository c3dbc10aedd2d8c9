package org.superconfounding.audit;

import java.util.List;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;

/**
 * What was tested of a claim and what came out, with the tables that are stored beside it.
 *
 * @param claim id in the ledger
 * @param stored what the claim's evidence file holds
 * @param datasets the tables that it names
 */
public record Assessment(String claim, StoredAssessment stored, List<Dataset> datasets) {
    public Assessment {
        datasets = List.copyOf(datasets);
    }
}
