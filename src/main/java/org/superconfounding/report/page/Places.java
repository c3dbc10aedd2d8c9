package org.superconfounding.report.page;

import java.util.List;
import org.superconfounding.report.Defect;
import org.superconfounding.report.source.Source;

/** Finds where in the sources something on a page comes from. */
public final class Places {
    private Places() {}

    /** A defect at the first source line that holds {@code text}, or else in {@code page} as a whole. */
    public static Defect locate(String text, String problem, String page, List<Source> sources) {
        for (Source source : sources) {
            int line = source.lineOf(text);
            if (line > 0) {
                return new Defect(source.name(), line, problem);
            }
        }
        return new Defect(page, 0, problem);
    }
}
