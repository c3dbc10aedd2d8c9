package org.superconfounding.audit;

import java.util.List;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;

/** What was tested of a claim and what came out: what its evidence file holds, and the tables that it names. */
public record Assessment(String claim, StoredAssessment stored, List<Dataset> datasets) {
    public Assessment {
        datasets = List.copyOf(datasets);
    }
}
