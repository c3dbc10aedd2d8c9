package org.superconfounding.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.io.Decimals;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/** The last step of {@code make mutation}. Exit code 1 if living mutants and their list differ. */
public final class MutationScores {
    /** The packages whose scores the documentation shows. */
    static final List<String> PACKAGES = List.of("quantum", "statistics", "bell", "causal", "audit");

    static final Path DOCUMENT = Path.of("docs", "mutation.adoc");
    private static final Path SOURCES = Path.of("src", "main", "java");

    private MutationScores() {}

    /**
     * @param arguments folder of PIT's reports, then the packages to look at
     */
    public static void main(String[] arguments) {
        try {
            System.exit(check(Path.of(arguments[0]), List.of(arguments).subList(1, arguments.length)) ? 0 : 1);
        } catch (InputException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static boolean check(Path folder, List<String> packages) {
        Survivors list = Survivors.read(Survivors.FILE);
        List<PitReport> reports = new ArrayList<>();
        packages.forEach(packageName -> reports.add(PitReport.read(folder, packageName, SOURCES)));
        reports.forEach(report -> System.out.println(report.packageName() + ": " + report.killed() + " of "
                + report.mutants() + " mutants killed (" + Decimals.percent(report.score(), 1) + ")"));
        List<String> differences = list.differences(reports);
        differences.forEach(System.out::println);
        if (differences.isEmpty() && packages.containsAll(PACKAGES)) {
            String document = StrictMapper.text(DOCUMENT);
            document = MutationTables.exchange(document, "scores", MutationTables.scores(reports));
            document = MutationTables.exchange(document, "survivors", MutationTables.survivors(list));
            AtomicFile.write(DOCUMENT, document);
        }
        return differences.isEmpty();
    }
}
