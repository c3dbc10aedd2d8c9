package org.superconfounding.report.text;

import java.util.List;
import java.util.Optional;
import org.superconfounding.io.InputException;
import org.superconfounding.report.Table;

/** Every number that the author published, as the tests judged it. */
final class PublishedNumbers {
    /** Name of the table in the evidence, and of the template. */
    static final String NAME = "published-summary";

    private PublishedNumbers() {}

    /**
     * The numbers of each part of the paper.
     *
     * @throws InputException if a number is neither within its error nor explained
     */
    static List<Table> parts(Optional<Table> table) {
        table.ifPresent(all -> all.text("judgement").forEach(PublishedNumbers::requireSettled));
        return table.stream()
                .flatMap(all -> all.distinct("part").stream().map(part -> all.where("part", part)))
                .toList();
    }

    private static void requireSettled(String judgement) {
        if (!judgement.matches("within|explained-[a-z-]+")) {
            throw new InputException(
                    NAME + ".csv",
                    "judgement",
                    "\"" + judgement + "\" is neither within nor an explanation",
                    "Say in paper/differences.adoc why, and name its anchor in the test that published the number");
        }
    }
}
