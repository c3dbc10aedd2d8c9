package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.audit.Basis.AS_EXECUTED;
import static org.superconfounding.audit.Basis.AS_WRITTEN;
import static org.superconfounding.audit.Basis.THEORY;
import static org.superconfounding.audit.Oracle.ROUNDING;
import static org.superconfounding.audit.Proof.Method.CLOSED_FORM;
import static org.superconfounding.audit.Proof.Method.ENUMERATION;
import static org.superconfounding.audit.junit.Certified.proves;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.audit.junit.Evidence.observe;
import static org.superconfounding.claims.Experiment5Protocols.AUTHORS_SEEDS;
import static org.superconfounding.claims.Experiment5Protocols.EXECUTED;
import static org.superconfounding.claims.Experiment5Protocols.FRESH_SEEDS;
import static org.superconfounding.claims.Experiment5Protocols.PREPARATIONS;
import static org.superconfounding.claims.Experiment5Protocols.WHITE_NOISE;
import static org.superconfounding.claims.Experiment5Protocols.basis;
import static org.superconfounding.claims.Experiment5Protocols.runs;
import static org.superconfounding.io.Decimals.fixed;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.Column;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.Oracle;
import org.superconfounding.audit.Power;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.Share;
import org.superconfounding.audit.TypicalValue;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.experiment.Experiment5Protocol;
import org.superconfounding.experiment.PairEnsemble;
import org.superconfounding.experiment.PairPreparation;
import org.superconfounding.learning.Feature;
import org.superconfounding.statistics.Binomial;
import org.superconfounding.statistics.HypothesisTests;
import org.superconfounding.statistics.SamplingDistribution;

/** Experiment 5, the system C ↔ A → B and what is done to it (paper, Results and Methods, Experiment 5). */
class Experiment5InterventionClaims {
    private static final String SEEN = "P(B=1|C=1)";
    private static final String SET = "P(B=1|do(C=1))";

    // tag::E5.1[]
    @Test
    @Claim("E5.1")
    void shouldObserveLabelOneWheneverTheConfoundedFeatureIsOne() {
        var audit = audit("E5.1");
        SamplingDistribution broken =
                observed(WHITE_NOISE.withTrainingStrength(0.8).withSeeds(2));
        PairEnsemble weakest = EXECUTED.at(0.25);
        conclude(audit.typical(AS_WRITTEN, SEEN, observed(WHITE_NOISE))
                .typical(AS_EXECUTED, SEEN, observed(AUTHORS_SEEDS))
                .oracle(certain("Bell state", new PairPreparation.Isotropic()))
                .oracle(certain("author's code", EXECUTED))
                .negative(
                        "training pairs with a fifth of white noise",
                        TypicalValue.of(AS_WRITTEN, audit.printed(SEEN), broken))
                .power(TypicalValue.power("a fifth of white noise", observed(WHITE_NOISE), broken, 0.05))
                .value("in-the-weakest-domain", weakest.law().labelOneGivenC(1), 1)
                .value("given-c0-in-the-weakest-domain", weakest.law().labelOneGivenC(0), 3));
        assertThat(weakest.law().labelOneGivenC(1))
                .as("P(B=1|C=1) with the gate in a quarter of the samples")
                .isEqualTo(1);
    }
    // end::E5.1[]

    private static Oracle certain(String which, PairPreparation preparation) {
        return Oracle.of(SEEN + ", " + which, preparation.at(1).law().labelOneGivenC(1))
                .expects(1, "closed form: C = 1 only where A = 1, and the CNOT copies A to B");
    }

    private static SamplingDistribution observed(Experiment5Protocol protocol) {
        return runs(protocol).distribution(result -> result.interventions().labelOneGivenC1());
    }

    // tag::E5.2[]
    @Test
    @Claim("E5.2")
    void shouldFindHalfOfTheLabelsOneWhenTheConfoundedFeatureIsSet() {
        var audit = audit("E5.2");
        PairPreparation tilted = new PairPreparation.SampleWiseCopy(2.2, true);
        String alternative = "angles uniform on [0, 2.2], P(B=1) = "
                + fixed(tilted.at(1).law().labelOne(), 3);
        var broken = doC1(Experiment5Protocol.asExecuted(tilted).withSeeds(2));
        SamplingDistribution written = doC1(WHITE_NOISE);
        SamplingDistribution executed = doC1(AUTHORS_SEEDS);
        conclude(audit.typical(AS_WRITTEN, SET, written)
                .typical(AS_EXECUTED, SET, executed)
                .oracleOfMean(SET + " as written", 0.5, written, "closed form: A alone is maximally mixed")
                .oracleOfMean(SET + " at fresh seeds", doC1(FRESH_SEEDS))
                .expects(0.5, "closed form: mean of sin²(θ/2) over θ uniform on [0, π]")
                .negative(
                        "conditioning on C = 1 instead of setting it",
                        TypicalValue.of(AS_EXECUTED, audit.printed(SET), observed(AUTHORS_SEEDS)))
                .power(TypicalValue.power(alternative, executed, broken, 0.05))
                .dataset(figure5b())
                .value("mean-as-executed", executed.mean(), 3)
                .value("standard-deviation", executed.standardDeviation(), 3)
                .difference("Circuit of the interventions in Experiment 5"));
        assertThat(AUTHORS_SEEDS.surgeryOnTheConfoundedCircuit())
                .as("the program's interventions cut a link")
                .isFalse();
        assertThat(largestDifferenceToSurgery(EXECUTED))
                .as("link left out against link cut")
                .isCloseTo(0, within(ROUNDING));
    }
    // end::E5.2[]

    static SamplingDistribution doC1(Experiment5Protocol protocol) {
        return runs(protocol).distribution(result -> result.interventions().labelOneDoC1());
    }

    /** The label's law on a pair that was never linked, against that after surgery on a linked pair. */
    private static double largestDifferenceToSurgery(PairPreparation preparation) {
        double largest = 0;
        for (Feature feature : Feature.values()) {
            for (int value = 0; value < 2; value++) {
                double without = preparation.at(0).law(feature, value).labelOne();
                largest = Math.max(
                        largest,
                        Math.abs(without - preparation.at(1).law(feature, value).labelOne()));
            }
        }
        return largest;
    }

    /** Fig. 5b under both protocols: mean over replications, and the interval that holds 95 % of them. */
    private static Dataset figure5b() {
        Dataset.Builder table = Dataset.of(
                "figure-5-interventions",
                "The label when C is observed and when it is set (Figure 5b)",
                Column.of("protocol", "as written or as executed"),
                Column.of("condition", "the probability that is estimated"),
                Column.of("probability", "mean over replications"),
                Column.of("lower", "2.5 % quantile over replications"),
                Column.of("upper", "97.5 % quantile over replications"),
                Column.of("published", "value of the published figure"));
        for (Experiment5Protocol protocol : List.of(WHITE_NOISE, AUTHORS_SEEDS)) {
            row(table, basis(protocol), SEEN, observed(protocol), 1);
            row(table, basis(protocol), SET, doC1(protocol), Experiment5Log.FIGURE_DO_C1);
        }
        return table.build();
    }

    private static void row(
            Dataset.Builder table, String protocol, String condition, SamplingDistribution law, double published) {
        table.row(protocol, condition, law.mean(), law.quantile(0.025), law.quantile(0.975), published);
    }

    // tag::E5.3[]
    @Test
    @Claim("E5.3")
    void shouldFindTheLabelToFollowAAndNothingElse() {
        var effectOfC =
                runs(FRESH_SEEDS).distribution(result -> result.interventions().effectOfC());
        List<Mechanism> left = Mechanism.fittingInterventions(EXECUTED);
        var linked = EXECUTED.at(1).law();
        conclude(audit("E5.3")
                .reading("both-set")
                .finding(proves("with A and C both set, the label is A's value, whatever C", "label-follows-a-alone"))
                .negative(
                        "conditioning on C instead of setting it",
                        Proof.whether("P(B=1|C=1) = P(B=1|C=0)", linked.labelOneGivenC(1) == linked.labelOneGivenC(0))
                                .by(CLOSED_FORM, "1 against 0"))
                .reading("one-at-a-time")
                .finding(oneMechanism("what was observed and each intervention", Mechanism.fittingAll(EXECUTED)))
                .finding(share(AS_WRITTEN, WHITE_NOISE))
                .finding(share(AS_EXECUTED, AUTHORS_SEEDS))
                .negative("the observed samples left out", oneMechanism("each intervention", left))
                .power(powerAgainstAnEffect())
                .shared()
                .oracle("largest deviation of the label from A with both set", largestDeviationFromA())
                .expects(0, "certificate")
                .oracleOfMean("effect of C on the label", 0, effectOfC, "theory: no gate leads from C to B")
                .count("mechanisms", Mechanism.ALL.size())
                .count("left-by-interventions", left.size())
                .difference("What makes a feature a cause"));
        assertThat(left).as("B = A, and B = A ⊕ C").containsExactlyInAnyOrder(Mechanism.A, Mechanism.A_XOR_C);
        assertThat(powerAgainstAnEffect().lower())
                .as("a test's power against the difference that the program asks for")
                .isGreaterThan(0.95);
    }
    // end::E5.3[]

    private static Proof oneMechanism(String data, List<Mechanism> fitting) {
        String statement = "of all mechanisms B = f(A, C), only B = A fits " + data;
        return Proof.whether(statement, fitting.equals(List.of(Mechanism.A)))
                .by(ENUMERATION, Mechanism.ALL.size(), fitting.size() + " fit");
    }

    private static double largestDeviationFromA() {
        double worst = 0;
        for (PairPreparation preparation : PREPARATIONS) {
            for (double strength : Experiment5Protocols.DOMAINS) {
                for (int cell = 0; cell < 4; cell++) {
                    int a = cell & 1;
                    int c = cell >> 1;
                    double right = preparation.at(strength).lawWithBothSet(a, c).probability(a, c, a);
                    worst = Math.max(worst, Math.abs(1 - right));
                }
            }
        }
        return worst;
    }

    private static Share share(Basis basis, Experiment5Protocol protocol) {
        String statement = "the label is A under do(A), and do(C=0) and do(C=1) do not differ at 5 %";
        return runs(protocol)
                .shareOfSilence(
                        basis,
                        statement,
                        result -> result.interventions().effectOfA() == 1
                                && !result.interventions().testOfC().significantAt(0.05));
    }

    private static Power powerAgainstAnEffect() {
        double effect = 0.1;
        UniformRandomProvider random = AuditRun.seed("power of E5.3").generator();
        int rows = AUTHORS_SEEDS.interventionRows();
        int found = 0;
        for (int i = 0; i < AuditRun.replications(); i++) {
            int low = Binomial.sample(random, rows, 0.5 - effect / 2);
            int high = Binomial.sample(random, rows, 0.5 + effect / 2);
            found += HypothesisTests.twoProportionZ(high, rows, low, rows).significantAt(0.05) ? 1 : 0;
        }
        return Power.counted(
                "a direct effect of C on the label of " + fixed(effect, 1), found, AuditRun.replications());
    }

    // tag::E5.18[]
    @Test
    @Claim("E5.18")
    void shouldGetFromUnlinkedQubitsWhatSurgeryWouldGive() {
        conclude(audit("E5.18")
                .finding(asBySurgery(PREPARATIONS.get(0)))
                .finding(asBySurgery(EXECUTED))
                .negative(
                        "Experiment 3's states, whose label's marginal moves with the link",
                        asBySurgery(new PairPreparation.PartiallyEntangled()))
                .oracle(
                        "P(B=1|do(C=1)) by surgery on the linked pair",
                        EXECUTED.at(1).law(Feature.C, 1).labelOne())
                .expects(0.5, "closed form: the label's marginal"));
    }
    // end::E5.18[]

    private static Proof asBySurgery(PairPreparation preparation) {
        double largest = largestDifferenceToSurgery(preparation);
        String statement =
                "do(A) and do(C) on unlinked qubits give the label the law that surgery on linked ones gives, "
                        + preparation.label();
        return Proof.whether(preparation.equals(EXECUTED) ? AS_EXECUTED : THEORY, statement, largest < ROUNDING)
                .by(ENUMERATION, 4, "probabilities differ by " + fixed(largest, 3));
    }

    /** Holds for every strength, not only for the five domains. */
    @Property(tries = 30)
    @Claim("E5.3")
    void shouldGiveCNoEffectAtAnyStrength(@ForAll @DoubleRange(min = 0, max = 1) double strength) {
        for (PairPreparation preparation : PREPARATIONS) {
            PairEnsemble pair = preparation.at(strength);
            double effect =
                    pair.law(Feature.C, 1).labelOne() - pair.law(Feature.C, 0).labelOne();
            assertThat(observe("effect of C on the label", Math.abs(effect)))
                    .as("effect of do(C) at strength %s, %s", strength, preparation.label())
                    .isLessThan(ROUNDING);
        }
    }
}
