package org.superconfounding.report.text;

import static org.superconfounding.io.Decimals.count;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;
import org.superconfounding.audit.Finding;
import org.superconfounding.audit.JudgedReading;
import org.superconfounding.audit.Share;
import org.superconfounding.audit.TypicalValue;

/** Findings sorted for their tables. */
public final class Findings {
    private Findings() {}

    /** Those of the readings that count, each once. */
    public static List<Finding> counting(StoredAssessment assessment) {
        return assessment.readings().stream()
                .filter(JudgedReading::tenable)
                .flatMap(reading -> reading.findings().stream())
                .distinct()
                .toList();
    }

    public static boolean isSampled(Finding finding) {
        return finding instanceof TypicalValue || finding instanceof Share;
    }

    /** How many replications sampled findings had, and of what else there are shares. */
    public static String counted(List<Finding> sampled) {
        SortedMap<Long, String> counted = new TreeMap<>();
        for (Finding finding : sampled) {
            if (finding instanceof TypicalValue typical) {
                counted.put((long) typical.distribution().replications(), "replications");
            } else if (finding instanceof Share share) {
                counted.put(share.of(), share.unit());
            }
        }
        return counted.entrySet().stream()
                .map(entry -> count(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(" or "));
    }

    public static SortedSet<Basis> basesOf(List<Finding> findings) {
        return findings.stream().map(Finding::basis).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The findings of each quantity or statement, in order of appearance. */
    public static <F extends Finding> Collection<List<F>> byQuantity(List<F> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(Finding::quantity, LinkedHashMap::new, Collectors.toList()))
                .values();
    }
}
