package org.superconfounding.report.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.superconfounding.audit.BuildRun;
import org.superconfounding.audit.ClaimEvidence;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;
import org.superconfounding.audit.ClaimKind;
import org.superconfounding.audit.Consequence;
import org.superconfounding.audit.Control;
import org.superconfounding.audit.Correction;
import org.superconfounding.audit.CutOff;
import org.superconfounding.audit.Dispute;
import org.superconfounding.audit.Finding;
import org.superconfounding.audit.LedgerRow;
import org.superconfounding.audit.Oracle;
import org.superconfounding.audit.Power;
import org.superconfounding.audit.PrintedNumber;
import org.superconfounding.audit.Reading;
import org.superconfounding.audit.TestRecord;
import org.superconfounding.audit.Verdict;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.io.Version;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;
import org.superconfounding.report.Defect;
import org.superconfounding.report.DefectiveReportException;
import org.superconfounding.report.Status;
import org.superconfounding.report.text.Attributes;
import org.superconfounding.report.words.ClaimWords;
import org.superconfounding.report.words.PlainText;

/**
 * {@code claims.json}: every claim with its verdict and what it rests on, for programs.
 *
 * @param schema file name of the JSON Schema beside it
 * @param version of this program
 * @param commit that the evidence was made from; null where it is not known
 * @param state whether the sources were those of the commit; null when no test ran
 * @param run id of the run that the evidence stems from; null when no test ran, as are seed and replications
 * @param counts claims by status
 */
public record ClaimsDocument(
        String schema,
        String paper,
        String version,
        @Nullable String commit,
        @Nullable String state,
        @Nullable String run,
        @Nullable Long seed,
        @Nullable Integer replications,
        Map<String, Long> counts,
        List<Entry> claims) {
    public record Entry(
            String id,
            String group,
            String place,
            List<String> words,
            String paraphrase,
            String stated,
            ClaimKind kind,
            List<Printed> printed,
            String status,
            @Nullable Verdict verdict,
            @Nullable Verdict pinned,
            boolean dependsOnReading,
            @Nullable Consequence grade,
            String reason,
            String detail,
            List<ReadReading> readings,
            List<CorrectionInWords> corrections,
            List<Exchange> objections,
            List<CutOff> cutOffs,
            Dispute dispute,
            List<Finding> findings,
            List<Oracle> oracles,
            List<Control> controls,
            List<Power> powers,
            List<String> caveats,
            List<TestRecord> tests,
            List<String> files,
            String card) {}

    /** A reading with its verdict; which findings decided it, by their place in the claim's list from 0. */
    public record ReadReading(
            String name, boolean tenable, String statement, String because, Verdict verdict, List<Integer> findings) {}

    /** A statement that does hold, with its test. */
    public record CorrectionInWords(String statement, Finding finding, Oracle oracle, Control control) {}

    public record Exchange(String objection, String answer) {}

    /** A number that the paper prints, with its rounding interval. */
    public record Printed(String name, String text, double lower, double upper) {
        static Printed of(PrintedNumber number) {
            return new Printed(number.name(), number.text(), number.lower(), number.upper());
        }
    }

    public static ClaimsDocument of(Audit audit) {
        Optional<BuildRun> run = audit.run();
        Map<String, Long> counts = Arrays.stream(Status.values())
                .collect(Collectors.toMap(Status::label, status -> audit.claims().stream()
                        .filter(claim -> claim.status() == status)
                        .count()));
        Map<String, String> attributes = Attributes.of(audit);
        return new ClaimsDocument(
                ClaimsSchema.FILE,
                "arXiv:2508.19327",
                Version.NUMBER,
                run.map(BuildRun::commit).filter(commit -> !commit.isEmpty()).orElse(null),
                run.map(found -> found.state().label()).orElse(null),
                run.map(BuildRun::id).orElse(null),
                run.map(BuildRun::seed).orElse(null),
                run.map(BuildRun::replications).orElse(null),
                counts,
                audit.claims().stream().map(claim -> entry(claim, attributes)).toList());
    }

    private static Entry entry(Claim claim, Map<String, String> attributes) {
        LedgerRow row = claim.row();
        Optional<StoredAssessment> tested = claim.assessment();
        Optional<ClaimWords> words = claim.verdict().map(standing -> claim.words());
        UnaryOperator<String> plain = text -> PlainText.of(text, attributes);
        return new Entry(
                claim.id(),
                claim.group().group(),
                row.place(),
                row.words(),
                row.paraphrase(),
                row.stated(),
                row.kind(),
                row.printed().stream().map(Printed::of).toList(),
                claim.status().label(),
                claim.verdict().orElse(null),
                row.verdict(),
                claim.dependsOnReading(),
                claim.grade().orElse(null),
                claim.reason().map(plain).orElse(""),
                String.join(" ", all(words, said -> plain(said.details(), plain))),
                all(tested, stored -> readings(row, stored)),
                all(tested, stored -> corrections(stored, all(words, ClaimWords::corrections), plain)),
                all(words, said -> exchanges(said, plain)),
                all(tested, StoredAssessment::cutOffs),
                tested.map(Dispute::of).orElse(new Dispute(0, List.of())),
                all(tested, StoredAssessment::findings),
                all(tested, StoredAssessment::oracles),
                all(tested, StoredAssessment::controls),
                all(tested, StoredAssessment::powers),
                all(words, said -> plain(said.caveats(), plain)),
                all(claim.evidence(), ClaimEvidence::tests),
                files(claim),
                "index.html#" + claim.anchor());
    }

    private static <S, T> List<T> all(Optional<S> source, Function<S, List<T>> part) {
        return source.map(part).orElse(List.of());
    }

    private static List<String> plain(List<String> texts, UnaryOperator<String> plain) {
        return texts.stream().map(plain).toList();
    }

    private static List<ReadReading> readings(LedgerRow row, StoredAssessment stored) {
        List<Finding> all = stored.findings();
        return stored.readings().stream()
                .map(judged -> new ReadReading(
                        judged.name(),
                        judged.tenable(),
                        row.reading(judged.name()).map(Reading::statement).orElse(""),
                        row.reading(judged.name()).map(Reading::because).orElse(""),
                        judged.verdict(),
                        judged.findings().stream().map(all::indexOf).toList()))
                .toList();
    }

    private static List<CorrectionInWords> corrections(
            StoredAssessment stored, List<String> statements, UnaryOperator<String> plain) {
        return IntStream.range(
                        0, Math.min(statements.size(), stored.corrections().size()))
                .mapToObj(i -> {
                    Correction tested = stored.corrections().get(i);
                    return new CorrectionInWords(
                            plain.apply(statements.get(i)), tested.finding(), tested.oracle(), tested.control());
                })
                .toList();
    }

    private static List<Exchange> exchanges(ClaimWords said, UnaryOperator<String> plain) {
        return IntStream.range(0, said.objections().size())
                .mapToObj(i -> new Exchange(
                        plain.apply(said.objections().get(i)),
                        plain.apply(said.answers().get(i))))
                .toList();
    }

    private static List<String> files(Claim claim) {
        Stream<String> own = Stream.of("evidence/claims/" + claim.id() + ".json");
        Stream<String> tables = all(claim.assessment(), StoredAssessment::datasets).stream()
                .map(name -> "evidence/data/" + name + ".csv");
        return claim.tested() ? Stream.concat(own, tables).toList() : List.of();
    }

    /** JSON that fits {@link ClaimsSchema}; throws {@link DefectiveReportException} if it does not. */
    public String json() {
        String json = StrictMapper.json().write(this);
        List<Defect> defects = ClaimsSchema.violations(json).stream()
                .map(violation -> new Defect("claims.json", 0, violation))
                .toList();
        if (!defects.isEmpty()) {
            throw new DefectiveReportException(defects);
        }
        return json;
    }
}
