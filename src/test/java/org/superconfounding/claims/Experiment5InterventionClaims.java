package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.audit.Basis.AS_EXECUTED;
import static org.superconfounding.audit.Basis.AS_WRITTEN;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.audit.junit.Evidence.observe;
import static org.superconfounding.io.Decimals.fixed;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.ClaimAudit;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.Difference;
import org.superconfounding.audit.Oracle;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.Replications;
import org.superconfounding.audit.Rules;
import org.superconfounding.audit.Share;
import org.superconfounding.audit.TypicalValue;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.causal.Surgery;
import org.superconfounding.experiment.Experiment5Protocol;
import org.superconfounding.experiment.Experiment5Result;
import org.superconfounding.experiment.PairEnsemble;
import org.superconfounding.experiment.PairPreparation;
import org.superconfounding.learning.Feature;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.statistics.Binomial;
import org.superconfounding.statistics.HypothesisTests;
import org.superconfounding.statistics.SamplingDistribution;

/** Experiment 5, the system C ↔ A → B and what is done to it (paper, Results and Methods, Experiment 5). */
class Experiment5InterventionClaims {
    private static final double ROUNDING = 1e-12;
    private static final List<Double> DOMAINS = Experiment5Protocol.asExecuted().domainStrengths();
    private static final PairPreparation EXECUTED = PairPreparation.SampleWiseCopy.asExecuted();

    /** The readings of the paper under which its stated range of CS can be reached, and the author's code. */
    private static final List<PairPreparation> PREPARATIONS =
            List.of(new PairPreparation.Isotropic(), new PairPreparation.ControlledRotation(), EXECUTED);

    // tag::E5.1[]
    @Test
    @Claim("E5.1")
    void shouldObserveLabelOneWheneverTheConfoundedFeatureIsOne() {
        ClaimAudit audit = audit("E5.1");
        SamplingDistribution written = observed(Experiment5Runs.asWritten());
        SamplingDistribution executed = observed(Experiment5Runs.asExecuted());
        SamplingDistribution broken = observed(Experiment5Runs.run(
                "Experiment 5, training with a fifth of noise",
                Rules.FEWEST_REPLICATIONS,
                Experiment5Protocol.asWritten().withTrainingStrength(0.8).withSeeds(2)));
        double exact = EXECUTED.at(1).law().labelOneGivenC(1);
        conclude(audit.typical(AS_WRITTEN, "P(B=1|C=1)", written)
                .typical(AS_EXECUTED, "P(B=1|C=1)", executed)
                .oracle(Oracle.exact(
                        "P(B=1|C=1), Bell state",
                        1,
                        new PairPreparation.Isotropic().at(1).law().labelOneGivenC(1),
                        ROUNDING,
                        "closed form: A = C in |Φ⁺⟩, and the CNOT copies A to B"))
                .oracle(Oracle.exact(
                        "P(B=1|C=1) as executed", 1, exact, ROUNDING, "closed form: C = 1 only where A = 1"))
                .control(
                        "training pairs with a fifth of white noise",
                        TypicalValue.of(AS_WRITTEN, audit.row().printed("P(B=1|C=1)"), broken))
                .power("a fifth of white noise", TypicalValue.power(written, broken, 0.05))
                .value("in-the-weakest-domain", fixed(EXECUTED.at(0.25).law().labelOneGivenC(1), 1))
                .value(
                        "given-c0-in-the-weakest-domain",
                        fixed(EXECUTED.at(0.25).law().labelOneGivenC(0), 3))
                .reason(
                        "Under both protocols every sample with C = 1 has label 1, exactly and in every replication: the pair's"
                                + " Z outcomes agree and the CNOT copies A to B.")
                .caveat(String.format(
                        "In the author's code this probability is 1 in every domain in which C can be 1 at all, also where the A–C"
                                + " gate acts in only a quarter of the samples; it does not measure confounding. What moves is"
                                + " P(B=1|C=0), from 0 to %s there.",
                        fixed(EXECUTED.at(0.25).law().labelOneGivenC(0), 3))));
        assertThat(EXECUTED.at(0.25).law().labelOneGivenC(1))
                .as("P(B=1|C=1) with the gate in a quarter of the samples")
                .isEqualTo(1);
    }
    // end::E5.1[]

    private static SamplingDistribution observed(Replications<Experiment5Result> runs) {
        return runs.distribution(result -> result.interventions().labelOneGivenC1());
    }

    // tag::E5.2[]
    @Test
    @Claim("E5.2")
    void shouldFindHalfOfTheLabelsOneWhenTheConfoundedFeatureIsSet() {
        ClaimAudit audit = audit("E5.2");
        SamplingDistribution written = doC1(Experiment5Runs.asWritten());
        SamplingDistribution executed = doC1(Experiment5Runs.asExecuted());
        SamplingDistribution tilted = doC1(Experiment5Runs.run(
                "Experiment 5, angles up to 2.2",
                Rules.FEWEST_REPLICATIONS,
                Experiment5Protocol.asExecuted(new PairPreparation.SampleWiseCopy(2.2, true))
                        .withSeeds(2)));
        conclude(audit.typical(AS_WRITTEN, "P(B=1|do(C=1))", written)
                .typical(AS_EXECUTED, "P(B=1|do(C=1))", executed)
                .oracle(Oracle.sampledMean(
                        "P(B=1|do(C=1)) as written", 0.5, written, "closed form: A alone is maximally mixed"))
                .oracle(Oracle.sampledMean(
                        "P(B=1|do(C=1)) as executed",
                        0.5,
                        executed,
                        "closed form: mean of sin²(θ/2) over θ uniform on [0, π]"))
                .control(
                        "conditioning on C = 1 instead of setting it",
                        TypicalValue.of(
                                AS_EXECUTED,
                                audit.row().printed("P(B=1|do(C=1))"),
                                observed(Experiment5Runs.asExecuted())))
                .power(
                        "angles uniform on [0, 2.2], P(B=1) = "
                                + fixed(
                                        new PairPreparation.SampleWiseCopy(2.2, true)
                                                .at(1)
                                                .law()
                                                .labelOne(),
                                        3),
                        TypicalValue.power(executed, tilted, 0.05))
                .difference(new Difference(
                        "Circuit of the interventions in Experiment 5",
                        "setting a qubit \"severed its entanglement with other qubits\"",
                        "P(B=1|do(C=1)) ≈ 0.5",
                        "do(A) and do(C) run on a circuit in which the A–C CNOT is left out: there is no entanglement to sever",
                        "",
                        "No probability of the label changes, since C acts on nothing; but the contrast with P(B=1|C=1)"
                                + " compares two circuits, not one circuit with and without an intervention."))
                .value("mean-as-executed", fixed(executed.mean(), 3))
                .value("standard-deviation", fixed(executed.standardDeviation(), 3))
                .dataset(figure5b(written, executed))
                .reason(String.format(
                        "With 1,000 samples the share of label 1 under do(C=1) is %s ± %s over replications under both protocols;"
                                + " its expectation is exactly ½. The author's code leaves out the A–C gate instead of cutting it; we ran"
                                + " both, and the label's law is the same to rounding.",
                        fixed(executed.mean(), 3), fixed(executed.standardDeviation(), 3)))
                .caveat(
                        "The ½ is the marginal P(B=1), set by the law of the angle (½ wherever the mean of cos θ is 0); an"
                                + " intervention on a variable without effect returns the marginal, whatever it is."));
        for (Feature feature : Feature.values()) {
            for (int value = 0; value < 2; value++) {
                assertThat(EXECUTED.at(0).law(feature, value).labelOne())
                        .as("P(B=1|do(%s=%d)), gate left out against gate cut", feature, value)
                        .isCloseTo(EXECUTED.at(1).law(feature, value).labelOne(), within(ROUNDING));
            }
        }
    }
    // end::E5.2[]

    /** Fig. 5b under both protocols: mean over replications, and the interval that holds 95 % of them. */
    private static Dataset figure5b(SamplingDistribution written, SamplingDistribution executed) {
        Dataset.Builder table = Dataset.of(
                "figure-5-interventions", "protocol", "condition", "probability", "lower", "upper", "published");
        rows(table, "as written", observed(Experiment5Runs.asWritten()), written);
        rows(table, "as executed", observed(Experiment5Runs.asExecuted()), executed);
        return table.build();
    }

    private static void rows(
            Dataset.Builder table, String protocol, SamplingDistribution observed, SamplingDistribution set) {
        row(table, protocol, "E5.1", "P(B=1|C=1)", observed);
        row(table, protocol, "E5.2", "P(B=1|do(C=1))", set);
    }

    private static void row(
            Dataset.Builder table, String protocol, String id, String condition, SamplingDistribution law) {
        table.row(
                protocol,
                condition,
                law.mean(),
                law.quantile(0.025),
                law.quantile(0.975),
                AuditRun.ledger().claim(id).printed(condition).value());
    }

    private static SamplingDistribution doC1(Replications<Experiment5Result> runs) {
        return runs.distribution(result -> result.interventions().labelOneDoC1());
    }

    // tag::E5.3[]
    @Test
    @Claim("E5.3")
    void shouldFindTheLabelToFollowAAndNothingElse() {
        ClaimAudit audit = audit("E5.3");
        String estimated = "the label is A under do(A), and do(C=0) and do(C=1) do not differ at 5 %";
        double worst = largestDeviationFromA();
        conclude(
                audit.finding(Proof.settled(
                                "under do(A=a, C=c) the label is a, for every a and c",
                                Proof.Method.ENUMERATION,
                                4L * DOMAINS.size() * PREPARATIONS.size(),
                                worst < ROUNDING,
                                "largest deviation below 1e-12"))
                        .finding(share(AS_WRITTEN, estimated, Experiment5Runs.asWritten()))
                        .finding(share(AS_EXECUTED, estimated, Experiment5Runs.asExecuted()))
                        .oracle(Oracle.sampledMean(
                                "effect of C on the label",
                                0,
                                Experiment5Runs.asExecuted().distribution(result -> result.interventions()
                                        .effectOfC()),
                                "theory: no gate leads from C to B"))
                        .control(
                                "conditioning on C instead of setting it",
                                Proof.settled(
                                        "P(B=1|C=1) = P(B=1|C=0)",
                                        Proof.Method.CLOSED_FORM,
                                        1,
                                        EXECUTED.at(1).law().labelOneGivenC(1)
                                                == EXECUTED.at(1).law().labelOneGivenC(0),
                                        "1 against 0"))
                        .power("a direct effect of C on the label of 0.1", powerAgainstAnEffect(0.1))
                        .reason(
                                "Setting A sets the label, with effect 1 exactly; setting C leaves it at its marginal; setting both gives"
                                        + " the label A whatever C. With 1,000 samples for each value the two settings of C differ at level 5 % in"
                                        + " about one replication in twenty, which is the test's own false-alarm rate.")
                        .caveat(
                                "The circuits have one gate on B, a CNOT from A. The interventions read that wiring back.")
                        .caveat(
                                "In the author's circuit the link C ↔ A is a CNOT from A to C: A is the common cause of C and B, and A is"
                                        + " observed. Nothing is hidden, so conditioning on A removes the confounding without any intervention."));
    }
    // end::E5.3[]

    @Test
    @Claim("E5.3")
    void shouldMoveCAsWellWhenAIsSetBeforeTheGates() {
        for (int a = 0; a < 2; a++) {
            Circuit set = Surgery.prepare(Circuit.of(2, 0).ry(0, 1), 0, a).cnot(0, 1);
            assertThat(PairEnsemble.always(set).law().probability(a, a, a))
                    .as("P(A=C=B=%d) when A is set before the gates", a)
                    .isCloseTo(1, within(ROUNDING));
        }
    }

    private static double largestDeviationFromA() {
        double worst = 0;
        for (PairPreparation preparation : PREPARATIONS) {
            for (double strength : DOMAINS) {
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

    private static Share share(Basis basis, String statement, Replications<Experiment5Result> runs) {
        long holding = runs.holding(result -> result.interventions().effectOfA() == 1
                && !result.interventions().testOfC().significantAt(0.05));
        return Share.of(basis, statement, holding, runs.count(), Rules.REQUIRED_SHARE_OF_NON_SIGNIFICANCE);
    }

    private static double powerAgainstAnEffect(double effect) {
        UniformRandomProvider random = AuditRun.seed("power of E5.3").generator();
        int found = 0;
        int tries = 4000;
        for (int i = 0; i < tries; i++) {
            int low = Binomial.sample(random, 1000, 0.5 - effect / 2);
            int high = Binomial.sample(random, 1000, 0.5 + effect / 2);
            found += HypothesisTests.twoProportionZ(high, 1000, low, 1000).significantAt(0.05) ? 1 : 0;
        }
        return (double) found / tries;
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
