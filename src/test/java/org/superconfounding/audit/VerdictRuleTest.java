package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.superconfounding.audit.Basis.AS_EXECUTED;
import static org.superconfounding.audit.Basis.AS_WRITTEN;
import static org.superconfounding.audit.Basis.PUBLISHED;
import static org.superconfounding.audit.Basis.THEORY;
import static org.superconfounding.audit.Verdict.CONTRADICTED;
import static org.superconfounding.audit.Verdict.NOT_REPRODUCED;
import static org.superconfounding.audit.Verdict.NOT_TESTABLE;
import static org.superconfounding.audit.Verdict.ONLY_AS_EXECUTED;
import static org.superconfounding.audit.Verdict.REPRODUCED;
import static org.superconfounding.audit.Verdict.UNDERPOWERED;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictRuleTest {
    private static Finding share(Basis basis, boolean holds) {
        return Share.of(basis, "statement", holds ? 10_000 : 0, 10_000);
    }

    private static Finding proof(boolean holds) {
        return Proof.whether("statement", holds).by(Proof.Method.ENUMERATION, 16, "detail");
    }

    private static Finding detection(double p, double power) {
        return Detection.of("effect", "test", StrictMath.log(p)).against("alternative", power);
    }

    static Stream<Arguments> cases() {
        Finding missing = new Missing(PUBLISHED, "statement", "the counts were not published");
        return Stream.of(
                arguments("holds as written", REPRODUCED, List.of(share(AS_WRITTEN, true))),
                arguments("is proven", REPRODUCED, List.of(proof(true))),
                arguments("holds in published data", REPRODUCED, List.of(share(PUBLISHED, true))),
                arguments("fails as executed", REPRODUCED, List.of(share(AS_WRITTEN, true), share(AS_EXECUTED, false))),
                arguments(
                        "only executed", ONLY_AS_EXECUTED, List.of(share(AS_WRITTEN, false), share(AS_EXECUTED, true))),
                arguments(
                        "under neither", NOT_REPRODUCED, List.of(share(AS_WRITTEN, false), share(AS_EXECUTED, false))),
                arguments("in theory only", NOT_REPRODUCED, List.of(share(AS_WRITTEN, false), share(THEORY, true))),
                arguments("one of two", NOT_REPRODUCED, List.of(share(AS_WRITTEN, true), share(AS_WRITTEN, false))),
                arguments("a weak test found nothing", UNDERPOWERED, List.of(detection(0.2, 0.3))),
                arguments("a strong test found nothing", NOT_REPRODUCED, List.of(detection(0.2, 0.9))),
                arguments("a weak test found it", REPRODUCED, List.of(detection(0.01, 0.3))),
                arguments("was never published", NOT_TESTABLE, List.of(share(AS_WRITTEN, true), missing)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void shouldDecideByWhatWasFound(String what, Verdict verdict, List<Finding> findings) {
        assertThat(VerdictRule.byFindings(findings)).as(what).isEqualTo(verdict);
    }

    @Property
    void shouldLetACounterexampleOverrideEverything(@ForAll("findings") List<Finding> others) {
        List<Finding> findings = new ArrayList<>(others);
        findings.add(proof(false));

        assertThat(VerdictRule.byFindings(findings)).isEqualTo(CONTRADICTED);
    }

    @Property
    void shouldNeverReproduceWithAFailedFindingAsWritten(@ForAll("findings") List<Finding> others) {
        List<Finding> findings = new ArrayList<>(others);
        findings.add(share(AS_WRITTEN, false));

        assertThat(VerdictRule.byFindings(findings)).isNotEqualTo(REPRODUCED);
    }

    @Provide
    Arbitrary<List<Finding>> findings() {
        Arbitrary<Finding> shares = Combinators.combine(Arbitraries.of(Basis.class), Arbitraries.of(true, false))
                .as(VerdictRuleTest::share);
        Arbitrary<Finding> detections = Combinators.combine(
                        Arbitraries.doubles().between(0.01, 1),
                        Arbitraries.doubles().between(0, 1))
                .as(VerdictRuleTest::detection);
        return Arbitraries.oneOf(shares, detections).list().ofMaxSize(6);
    }

    @Property
    void shouldNeverLowerAVerdictByAFurtherReading(
            @ForAll("findings") List<Finding> first, @ForAll("findings") List<Finding> second) {
        List<JudgedReading> one = List.of(judged("one", first));
        List<JudgedReading> two = List.of(judged("one", first), judged("two", second));

        assertThat(VerdictRule.FAVOUR.indexOf(VerdictRule.ofClaim(two)))
                .isLessThanOrEqualTo(VerdictRule.FAVOUR.indexOf(VerdictRule.ofClaim(one)));
    }

    @Property
    void shouldNeverMoveAVerdictByAPowerThatIsOnlyShown(
            @ForAll("findings") List<Finding> findings, @ForAll @DoubleRange(max = 1) double power) {
        List<Finding> some = findings.isEmpty() ? List.of(share(AS_WRITTEN, true)) : findings;
        List<Power> deciding = List.of(Power.exact("deciding", 0.9));
        List<Power> more = List.of(
                Power.exact("deciding", 0.9), Power.exact("shown", power).shown("the claim admits it"));

        assertThat(VerdictRule.ofReading(some, more)).isEqualTo(VerdictRule.ofReading(some, deciding));
    }

    @Test
    void shouldNeedEveryDecidingAlternativeToBeNoticed() {
        List<Finding> sampled = List.of(share(AS_WRITTEN, true), proof(true));
        Power strong = Power.exact("a", 0.9);
        Power weak = Power.exact("b", 0.2);

        assertThat(VerdictRule.ofReading(sampled, List.of(strong))).isEqualTo(REPRODUCED);
        assertThat(VerdictRule.ofReading(sampled, List.of(strong, weak)))
                .as("one absurd alternative rescues nothing")
                .isEqualTo(UNDERPOWERED);
        assertThat(VerdictRule.ofReading(sampled, List.of(strong, weak.shown("the claim admits it"))))
                .isEqualTo(REPRODUCED);
        assertThat(VerdictRule.ofReading(sampled, List.of(strong.shown("the claim admits it"))))
                .isEqualTo(UNDERPOWERED);
    }

    @Test
    void shouldAskForPowerWhateverTheProtocolUnderWhichAClaimHoldsAndNeverWhereItFails() {
        List<Finding> executed = List.of(share(AS_WRITTEN, false), share(AS_EXECUTED, true));
        assertThat(VerdictRule.ofReading(executed, List.of(Power.exact("a", 0.9))))
                .isEqualTo(ONLY_AS_EXECUTED);
        assertThat(VerdictRule.ofReading(executed, List.of(Power.exact("a", 0.2))))
                .isEqualTo(UNDERPOWERED);
        assertThat(VerdictRule.ofReading(List.of(share(AS_WRITTEN, false)), List.of(Power.exact("a", 0.2))))
                .as("the comparison said no")
                .isEqualTo(NOT_REPRODUCED);
    }

    private static JudgedReading judged(String name, List<Finding> findings) {
        List<Finding> some = findings.isEmpty() ? List.of(proof(false)) : findings;
        return new JudgedReading(name, true, VerdictRule.ofReading(some, List.of()), some);
    }

    @Test
    void shouldOrderEveryVerdictByFavourAndRefuseAClaimWithoutTenableReading() {
        assertThat(VerdictRule.FAVOUR).containsExactlyInAnyOrder(Verdict.values());
        assertRefused(
                () -> VerdictRule.ofClaim(List.of(new JudgedReading("x", false, REPRODUCED, List.of(proof(true))))),
                "tenable");
    }

    @Test
    void shouldRefuseAVerdictWithoutFindings() {
        assertRefused(() -> VerdictRule.byFindings(List.of()));
    }
}
