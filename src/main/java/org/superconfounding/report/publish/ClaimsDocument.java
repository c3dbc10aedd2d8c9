package org.superconfounding.report.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.superconfounding.audit.BuildRun;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;
import org.superconfounding.audit.ClaimKind;
import org.superconfounding.audit.Consequence;
import org.superconfounding.audit.Control;
import org.superconfounding.audit.Correction;
import org.superconfounding.audit.CutOff;
import org.superconfounding.audit.Dispute;
import org.superconfounding.audit.Finding;
import org.superconfounding.audit.Oracle;
import org.superconfounding.audit.Power;
import org.superconfounding.audit.Reading;
import org.superconfounding.audit.TestRecord;
import org.superconfounding.audit.Verdict;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.io.Version;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;
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
 * @param run id of the run that the evidence stems from; null when no test ran
 * @param seed base seed of the build; null when no test ran
 * @param replications replications of each experiment; null when no test ran
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
    /** One claim. */
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

    /** An objection with our answer. */
    public record Exchange(String objection, String answer) {}

    /** A number that the paper prints, with its rounding interval. */
    public record Printed(String name, String text, double lower, double upper) {}

    public static ClaimsDocument of(Audit audit) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Status status : Status.values()) {
            counts.put(
                    status.label(),
                    audit.claims().stream()
                            .filter(claim -> claim.status() == status)
                            .count());
        }
        Map<String, String> attributes = Attributes.of(audit);
        return new ClaimsDocument(
                ClaimsSchema.FILE,
                "arXiv:2508.19327",
                Version.NUMBER,
                audit.run()
                        .map(BuildRun::commit)
                        .filter(commit -> !commit.isEmpty())
                        .orElse(null),
                audit.run().map(run -> run.state().label()).orElse(null),
                audit.run().map(BuildRun::id).orElse(null),
                audit.run().map(BuildRun::seed).orElse(null),
                audit.run().map(BuildRun::replications).orElse(null),
                counts,
                audit.claims().stream().map(claim -> entry(claim, attributes)).toList());
    }

    private static Entry entry(Claim claim, Map<String, String> attributes) {
        @Nullable StoredAssessment assessment = claim.assessment().orElse(null);
        boolean stands = assessment != null && claim.status() != Status.FAILED;
        UnaryOperator<String> plain = words -> PlainText.of(words, attributes);
        Optional<ClaimWords> words = Optional.of(claim.words()).filter(said -> stands);
        return new Entry(
                claim.id(),
                claim.group().group(),
                claim.row().place(),
                claim.row().words(),
                claim.row().paraphrase(),
                claim.row().stated(),
                claim.row().kind(),
                claim.row().printed().stream()
                        .map(number -> new Printed(number.name(), number.text(), number.lower(), number.upper()))
                        .toList(),
                claim.status().label(),
                stands ? assessment.verdict() : null,
                claim.row().verdict(),
                stands && assessment.dependsOnReading(),
                stands && assessment.verdict() != Verdict.REPRODUCED
                        ? claim.row().grade()
                        : null,
                claim.reason().map(plain).orElse(""),
                words.stream()
                        .flatMap(said -> said.details().stream())
                        .map(plain)
                        .collect(Collectors.joining(" ")),
                assessment == null ? List.of() : readings(claim, assessment),
                assessment == null ? List.of() : corrections(assessment, words, plain),
                exchanges(words, plain),
                assessment == null ? List.of() : assessment.cutOffs(),
                assessment == null ? new Dispute(0, List.of()) : Dispute.of(assessment),
                assessment == null ? List.of() : assessment.findings(),
                assessment == null ? List.of() : assessment.oracles(),
                assessment == null ? List.of() : assessment.controls(),
                assessment == null ? List.of() : assessment.powers(),
                words.stream()
                        .flatMap(said -> said.caveats().stream())
                        .map(plain)
                        .toList(),
                claim.evidence().map(evidence -> evidence.tests()).orElse(List.of()),
                files(claim),
                "index.html#" + claim.anchor());
    }

    private static List<ReadReading> readings(Claim claim, StoredAssessment assessment) {
        List<Finding> all = assessment.findings();
        return assessment.readings().stream()
                .map(judged -> new ReadReading(
                        judged.name(),
                        judged.tenable(),
                        claim.row()
                                .reading(judged.name())
                                .map(Reading::statement)
                                .orElse(""),
                        claim.row().reading(judged.name()).map(Reading::because).orElse(""),
                        judged.verdict(),
                        judged.findings().stream().map(all::indexOf).toList()))
                .toList();
    }

    private static List<CorrectionInWords> corrections(
            StoredAssessment assessment, Optional<ClaimWords> words, UnaryOperator<String> plain) {
        List<String> statements = words.map(ClaimWords::corrections).orElse(List.of());
        return IntStream.range(
                        0, Math.min(statements.size(), assessment.corrections().size()))
                .mapToObj(i -> {
                    Correction tested = assessment.corrections().get(i);
                    return new CorrectionInWords(
                            plain.apply(statements.get(i)), tested.finding(), tested.oracle(), tested.control());
                })
                .toList();
    }

    private static List<Exchange> exchanges(Optional<ClaimWords> words, UnaryOperator<String> plain) {
        return words.map(said -> IntStream.range(0, said.objections().size())
                        .mapToObj(i -> new Exchange(
                                plain.apply(said.objections().get(i)),
                                plain.apply(said.answers().get(i))))
                        .toList())
                .orElse(List.of());
    }

    private static List<String> files(Claim claim) {
        if (!claim.tested()) {
            return List.of();
        }
        List<String> files = new ArrayList<>(List.of("evidence/claims/" + claim.id() + ".json"));
        claim.assessment()
                .ifPresent(assessment ->
                        assessment.datasets().forEach(name -> files.add("evidence/data/" + name + ".csv")));
        return List.copyOf(files);
    }

    /** JSON that fits {@link ClaimsSchema}. */
    public String json() {
        return StrictMapper.json().write(this);
    }
}
