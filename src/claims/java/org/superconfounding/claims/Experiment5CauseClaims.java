package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.Basis.AS_EXECUTED;
import static org.superconfounding.audit.Basis.AS_WRITTEN;
import static org.superconfounding.audit.Basis.THEORY;
import static org.superconfounding.audit.Oracle.ROUNDING;
import static org.superconfounding.audit.Proof.Method.CLOSED_FORM;
import static org.superconfounding.audit.Proof.Method.COUNTEREXAMPLE;
import static org.superconfounding.audit.Proof.Method.ENUMERATION;
import static org.superconfounding.audit.junit.Certified.proves;
import static org.superconfounding.audit.junit.Certified.refutes;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.audit.junit.Evidence.observe;
import static org.superconfounding.claims.Experiment5Protocols.COIN;
import static org.superconfounding.claims.Experiment5Protocols.EXECUTED;
import static org.superconfounding.claims.Experiment5Protocols.FRESH_SEEDS;
import static org.superconfounding.claims.Experiment5Protocols.PREPARATIONS;
import static org.superconfounding.claims.Experiment5Protocols.runs;
import static org.superconfounding.io.Decimals.fixed;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.junit.Certified;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.causal.Surgery;
import org.superconfounding.experiment.Experiment5Result;
import org.superconfounding.experiment.GainLaw;
import org.superconfounding.experiment.PairEnsemble;
import org.superconfounding.experiment.PairPreparation;
import org.superconfounding.learning.Feature;
import org.superconfounding.learning.SampleLaw;
import org.superconfounding.quantum.Circuit;

/** Experiment 5, what the correlation of C and B needs and what the data show of it (paper, Results, Methods and Discussion). */
class Experiment5CauseClaims {

    // tag::E5.10[]
    @Test
    @Claim("E5.10")
    void shouldOweTheCorrelationToTheLinkButNotToEntanglement() {
        double handDistance = Experiment5Protocols.DOMAINS.stream()
                .mapToDouble(s ->
                        EXECUTED.at(s).law().maxAbsDifference(SampleLaw.of(0.5, 0, 0, 0, 0, (1 - s) / 2, 0, s / 2)))
                .max()
                .orElseThrow();
        double inX = lawInXBasis(EXECUTED).maxAbsDifference(lawInXBasis(COIN.preparation()));
        String apart = "probabilities differ by up to " + fixed(inX, 3);
        var gain = runs(COIN).distribution(Experiment5Result::meanGain);
        conclude(audit("E5.10")
                .reading("no-other-link")
                .finding(onlyByTheLink(AS_WRITTEN, PREPARATIONS.subList(0, 2), PairEnsemble::law))
                .finding(onlyByTheLink(AS_EXECUTED, List.of(EXECUTED), PairEnsemble::law))
                .negative(
                        "the label copied from C instead of A",
                        onlyByTheLink(THEORY, List.of(EXECUTED), Experiment5CauseClaims::labelFromC))
                .reading("entanglement-is-needed")
                .finding(refutes(
                        "no classical common cause gives the law of the samples (A, C, B)",
                        "feature-law-from-a-copied-coin"))
                .negative(
                        "Z and X outcomes taken for the same",
                        Proof.whether("the two preparations have the same law in the X basis", inX < ROUNDING)
                                .by(CLOSED_FORM, apart))
                .positive(
                        "outcomes in the X basis, which the experiment never measures",
                        Proof.whether("the coin does not give the entangled pair's law", inX > 0.1)
                                .by(CLOSED_FORM, apart))
                .shared()
                .oracle("largest difference to the coin's law written by hand", handDistance)
                .expects(0, "p(0,0,0) = ½, p(1,1,1) = s/2, p(1,0,1) = (1 − s)/2")
                .oracleOfMean("mean gain with the classical common cause", gain)
                .expects(GainLaw.of(FRESH_SEEDS).mean(), "closed form of the gain with the entangled pair")
                .value("mean-gain-classical", 100 * gain.mean(), 1)
                .value("mean-gain-entangled", 100 * GainLaw.of(FRESH_SEEDS).mean(), 1)
                .value("difference-in-x", inX, 3));
        assertThat(EXECUTED.at(1).state().concurrence())
                .as("the pair is entangled before B is attached, so the comparison is not an idle one")
                .isGreaterThan(0.6);
    }
    // end::E5.10[]

    private static Proof onlyByTheLink(
            Basis basis, List<PairPreparation> preparations, Function<PairEnsemble, SampleLaw> law) {
        boolean all = preparations.stream().allMatch(preparation -> {
            boolean without = Math.abs(dependence(law.apply(preparation.at(0)))) < ROUNDING;
            return without && Math.abs(dependence(law.apply(preparation.at(1)))) > 0.1;
        });
        return Proof.whether(basis, "C and B are independent without the link of C to A, and dependent with it", all)
                .by(ENUMERATION, 2L * preparations.size(), "covariance of C and B without and with the link");
    }

    /** Covariance of C and B. */
    private static double dependence(SampleLaw law) {
        double both = law.probability(0, 1, 1) + law.probability(1, 1, 1);
        double c = both + law.probability(0, 1, 0) + law.probability(1, 1, 0);
        return both - c * law.labelOne();
    }

    /** A wrong circuit: whether C's link is there or not, B copies C, which is a fair coin then. */
    private static SampleLaw labelFromC(PairEnsemble pair) {
        return SampleLaw.of(0.25, 0.25, 0, 0, 0, 0, 0.25, 0.25);
    }

    /** Law of A and C when both are measured in the X basis before B is attached; B then copies A's outcome. */
    private static SampleLaw lawInXBasis(PairPreparation preparation) {
        return new PairEnsemble(preparation.at(1).members().stream()
                        .map(member -> new PairEnsemble.Member(
                                member.weight(),
                                Circuit.of(2, 0).append(member.circuit()).h(0).h(1)))
                        .toList())
                .law();
    }

    @Property(tries = 30)
    @Claim("E5.10")
    void shouldMatchTheCoinAtEveryStrengthAndAngle(
            @ForAll @DoubleRange(min = 0, max = 1) double strength,
            @ForAll @DoubleRange(min = 0.1, max = 6.2) double largestAngle) {
        SampleLaw quantum = new PairPreparation.SampleWiseCopy(largestAngle, true)
                .at(strength)
                .law();
        SampleLaw classical = new PairPreparation.SampleWiseCopy(largestAngle, false)
                .at(strength)
                .law();
        assertThat(observe("largest difference of the two laws", quantum.maxAbsDifference(classical)))
                .isLessThan(ROUNDING);
    }

    // tag::E5.11[]
    @Test
    @Claim("E5.11")
    void shouldLeaveCauseAndSpuriousFeatureExchangeableInTheTrainingData() {
        double weaker = asymmetry(EXECUTED.at(0.99).law());
        conclude(audit("E5.11")
                .finding(proves(
                        "the training law does not change when A and C change places", "features-are-exchangeable"))
                .finding(exchangeable(AS_WRITTEN, new PairPreparation.Isotropic(), 1))
                .finding(exchangeable(AS_EXECUTED, EXECUTED, 1))
                .oracle("asymmetry with the gate in 99 % of the samples", weaker)
                .expects(0.005, "closed form: p(1,0,1) = (1 − s)/2 against p(0,1,1) = 0")
                .negative("the gate left out in one sample of a hundred", exchangeable(AS_EXECUTED, EXECUTED, 0.99))
                .value("asymmetry", weaker, 3));
    }
    // end::E5.11[]

    private static Proof exchangeable(Basis basis, PairPreparation preparation, double strength) {
        double asymmetry = asymmetry(preparation.at(strength).law());
        String statement =
                "all eight probabilities of the training law stay when A and C change places, " + preparation.label();
        return Proof.whether(basis, statement, asymmetry < ROUNDING)
                .by(ENUMERATION, 8, "largest change below " + fixed(Math.max(asymmetry, 1e-3), 3));
    }

    private static double asymmetry(SampleLaw law) {
        double largest = 0;
        for (int cell = 0; cell < 8; cell++) {
            int a = cell & 1;
            int c = cell >> 1 & 1;
            int b = cell >> 2;
            largest = Math.max(largest, Math.abs(law.probability(a, c, b) - law.probability(c, a, b)));
        }
        return largest;
    }

    // tag::E5.16[]
    @Test
    @Claim("E5.16")
    void shouldActFromAToCBeforeTheLinkAndNotAfter() {
        conclude(audit("E5.16")
                .reading("entangled-source")
                .finding(unmoved(AS_WRITTEN, PREPARATIONS.subList(0, 2), 1))
                .finding(unmoved(AS_EXECUTED, List.of(EXECUTED), 1))
                .negative("the label in place of C", labelUnmoved())
                .negative("the link left out", unmoved(AS_EXECUTED, List.of(EXECUTED), 0))
                .reading("gates-as-arrows")
                .finding(Certified.settled(
                        AS_EXECUTED, "no gate leads from A to C", false, "surgery-after-the-cause-is-blind"))
                .positive("from C to A", noGate("C", "A", 1))
                .negative("the label in place of C", labelUnmoved())
                .shared()
                .oracle("P(C=1) when A is set to 1 before the gates", moved(0, 1))
                .expects(1, "closed form: the CNOT copies A to C")
                .difference("Direction of the link between A and C"));
    }
    // end::E5.16[]

    /** That setting one of two qubits leaves the other is no news (no-signaling); that they are correlated nonetheless is. */
    private static Proof unmoved(Basis basis, List<PairPreparation> preparations, double strength) {
        boolean all = true;
        for (PairPreparation preparation : preparations) {
            PairEnsemble linked = preparation.at(strength);
            SampleLaw seen = linked.law();
            all &= Math.abs(seen.pair(1, 1) - one(seen, Feature.A) * one(seen, Feature.C)) > 0.1;
            for (int value = 0; value < 2; value++) {
                all &= Math.abs(one(linked.law(Feature.A, value), Feature.C) - one(linked.law(), Feature.C)) < ROUNDING
                        && Math.abs(one(linked.law(Feature.C, value), Feature.A) - one(linked.law(), Feature.A))
                                < ROUNDING
                        && Math.abs(linked.law(Feature.A, value).labelOne() - value) < ROUNDING;
            }
        }
        String statement =
                "A and C are correlated; then setting A leaves C's law and sets B, and setting C leaves A's law";
        return Proof.whether(basis, statement, all)
                .by(ENUMERATION, 5L * preparations.size(), "covariance, and marginals before and after surgery");
    }

    private static double one(SampleLaw law, Feature feature) {
        return feature == Feature.A ? law.pair(1, 0) + law.pair(1, 1) : law.pair(0, 1) + law.pair(1, 1);
    }

    private static Proof noGate(String from, String to, int qubit) {
        double effect = moved(qubit, 1) - moved(qubit, 0);
        String detail = "set before the gates, " + from + " moves " + to + "'s probability by " + fixed(effect, 1);
        return Proof.whether(AS_EXECUTED, "no gate leads from " + from + " to " + to, Math.abs(effect) < ROUNDING)
                .by(COUNTEREXAMPLE, 2, detail);
    }

    /** P(other feature = 1) when a feature is set before the link's gate at θ = π/2. */
    private static double moved(int qubit, int value) {
        Circuit rotated = Circuit.of(2, 0).ry(0, Math.PI / 2);
        SampleLaw law = PairEnsemble.always(
                        Surgery.prepare(rotated, qubit, value).cnot(0, 1))
                .law();
        return one(law, qubit == 0 ? Feature.C : Feature.A);
    }

    private static Proof labelUnmoved() {
        double effect = EXECUTED.at(1).law(Feature.A, 1).labelOne()
                - EXECUTED.at(1).law(Feature.A, 0).labelOne();
        return Proof.whether("setting A leaves the label's law", Math.abs(effect) < ROUNDING)
                .by(ENUMERATION, 2, "it moves by " + fixed(effect, 1));
    }
}
