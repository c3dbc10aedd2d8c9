package org.superconfounding.report;

import java.util.List;
import java.util.stream.Collectors;
import org.superconfounding.io.Decimals;

/** The report has defects and was not published. */
public final class DefectiveReportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Defect> defects;

    public DefectiveReportException(List<Defect> defects) {
        super(Decimals.count(defects.size(), "defect") + " in the report:\n"
                + defects.stream().sorted().map(defect -> "  " + defect).collect(Collectors.joining("\n")));
        this.defects = List.copyOf(defects);
    }

    public List<Defect> defects() {
        return defects;
    }
}
