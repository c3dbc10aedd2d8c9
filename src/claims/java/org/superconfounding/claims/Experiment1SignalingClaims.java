package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.Basis.AS_EXECUTED;
import static org.superconfounding.audit.Basis.AS_WRITTEN;
import static org.superconfounding.audit.Oracle.ROUNDING;
import static org.superconfounding.audit.junit.AuditRun.runs;
import static org.superconfounding.audit.junit.Certified.proves;
import static org.superconfounding.audit.junit.Certified.refutes;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.experiment.Experiments.ONE;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.Power;
import org.superconfounding.audit.Share;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.audit.junit.Evidence;
import org.superconfounding.experiment.Experiment1;
import org.superconfounding.experiment.Experiment1Protocol;
import org.superconfounding.quantum.Channel;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.Simulator;

/** Experiment 1, the no-signaling check (paper, Methods). Qubit 0 is A's, qubit 1 is B's. */
class Experiment1SignalingClaims {
    private static final Experiment1Protocol WRITTEN = Experiment1Protocol.asWritten();
    private static final Experiment1Protocol EXECUTED = Experiment1Protocol.asExecuted();

    /** Measuring B relaxes A in 2 % of the shots, which moves P(A = 0) by 0.01. */
    private static final double LEAK = 0.02;

    /** A measured fair coin, copied to B by A's own action. */
    private static final Circuit DIRECT_CAUSE =
            Circuit.of(2, 3).h(0).measure(0, 2).cnot(0, 1);

    // tag::E1.2[]
    @Test
    @Claim("E1.2")
    void shouldSeeNoSignificantDifferenceInTheNoSignalingCheck() {
        var p = runs(ONE, WRITTEN)
                .distribution(result -> result.noSignalingCheck().p());
        var accompanied =
                runs(ONE, WRITTEN).distribution(result -> result.accompanied().mean());
        Power power = noticing(WRITTEN.withCrosstalk(0.008), "P(A = 0) shifted by 0.004 when B is measured, one check");
        conclude(audit("E1.2")
                .finding(silent(AS_WRITTEN, WRITTEN))
                .finding(silent(AS_EXECUTED, EXECUTED))
                .finding(proves(
                        "measuring one qubit, the outcome not used, leaves the other's marginal as it is",
                        "channels-do-not-signal"))
                .oracleOfMean("mean p-value", 0.5, p, "under a true null hypothesis p is uniform on [0, 1]")
                .oracleOfMean("P(A = 0) with B measured", 0.5, accompanied, "closed form: A alone is I/2")
                .negative(
                        "B's measurement relaxes A in 2 % of the shots",
                        silent(AS_WRITTEN, WRITTEN.withCrosstalk(LEAK)))
                .power(power)
                .difference("Whose outcomes the no-signaling check compares")
                .difference("When the no-signaling check passes")
                .percent("share", silent(AS_WRITTEN, WRITTEN), 1)
                .percent("share-as-executed", silent(AS_EXECUTED, EXECUTED), 1)
                .percent("power", power, 0)
                .percent("false-alarm-of-unequal-marginals", alarms(EXECUTED.withCommonCause(UNEQUAL)), 0)
                .percent("leak-seen-as-executed", alarms(EXECUTED.withCrosstalk(LEAK)), 1));
        assertThat(alarms(EXECUTED.withCommonCause(UNEQUAL)))
                .as(
                        "A's marginal against B's: a product state of unequal marginals alarms although nothing is signaled")
                .isEqualTo(1);
        assertThat(alarms(WRITTEN.withCommonCause(UNEQUAL)))
                .as("A's marginal against A's does not")
                .isLessThan(0.1);
        assertThat(0.1 * Math.sqrt(30 / 2.0))
                .as("|t| at an effect size of 0.1 with 30 and 30 trials is far below that of p = 0.01")
                .isLessThan(TDistribution.of(58).inverseSurvivalProbability(0.005));
    }
    // end::E1.2[]

    /** |0⟩ for A and |+⟩ for B: P(A = 0) = 1, P(B = 0) = 1/2. */
    private static final Circuit UNEQUAL = Circuit.of(2, 2).h(1);

    private static long significant(Experiment1Protocol protocol) {
        return runs(ONE, protocol).holding(result -> result.noSignalingCheck().significantAt(0.05));
    }

    private static double alarms(Experiment1Protocol protocol) {
        return (double) significant(protocol) / runs(ONE, protocol).count();
    }

    private static Power noticing(Experiment1Protocol protocol, String alternative) {
        return Power.counted(
                alternative, significant(protocol), runs(ONE, protocol).count());
    }

    private static Share silent(Basis basis, Experiment1Protocol protocol) {
        String statement = "Welch's t-test of the marginals is not significant at 5 %";
        return runs(ONE, protocol).shareOfSilence(basis, statement, result -> !result.noSignalingCheck()
                .significantAt(0.05));
    }

    private static Share noticed(Basis basis, Experiment1Protocol protocol) {
        return Share.of(
                basis,
                "the check is significant at 5 % where B's measurement moves P(A = 0) by 0.01",
                significant(protocol),
                runs(ONE, protocol).count());
    }

    // tag::E1.6[]
    @Test
    @Claim("E1.6")
    void shouldSupportThatNothingFlowsFromBToAButNotExcludeACause() {
        var caused = runs(ONE, WRITTEN.withCommonCause(DIRECT_CAUSE));
        conclude(audit("E1.6")
                .negative(
                        "a check that would have to notice A's influence on B",
                        noticed(AS_WRITTEN, WRITTEN.withCommonCause(DIRECT_CAUSE)))
                .positive("a check of A's own outcomes", noticed(AS_WRITTEN, WRITTEN.withCrosstalk(LEAK)))
                .reading("supports-it")
                .finding(silent(AS_WRITTEN, WRITTEN))
                .finding(noticed(AS_WRITTEN, WRITTEN.withCrosstalk(LEAK)))
                .finding(noticed(AS_EXECUTED, EXECUTED.withCrosstalk(LEAK)))
                .power(noticing(WRITTEN.withCrosstalk(LEAK), "P(A = 0) shifted by 0.01 when B is measured, one check"))
                .reading("excludes-it")
                .finding(refutes(
                        "a check that compares A's marginals sees every direct cause between A and B",
                        "direct-cause-leaves-marginals"))
                .oracle(
                        "P(B = A) when A causes B",
                        (1
                                        + Simulator.outcomes(Experiment1.zzCircuit(DIRECT_CAUSE))
                                                .correlator(0, 1))
                                / 2)
                .expects(1, "B is a copy of A: the direct cause acts at full strength")
                .oracleOfMean("mean p-value when A causes B", caused.distribution(result -> result.noSignalingCheck()
                        .p()))
                .expects(0.5, "uniform p: the check cannot tell this circuit from one without any influence")
                .percent("share", 1 - alarms(WRITTEN.withCommonCause(DIRECT_CAUSE)), 1)
                .percent("leak-seen", alarms(WRITTEN.withCrosstalk(LEAK)), 1)
                .percent("leak-seen-as-executed", alarms(EXECUTED.withCrosstalk(LEAK)), 1));
    }
    // end::E1.6[]

    private static double marginalOfA(Circuit measured) {
        return Simulator.outcomes(measured).marginal(0).probability(0);
    }

    @Property
    @Claim("E1.2")
    void shouldKeepTheMarginalOfAWhateverIsDoneToB(
            @ForAll @Angle double tiltA,
            @ForAll @Angle double tiltB,
            @ForAll @Angle double setting,
            @ForAll @DoubleRange(max = 1) double strength) {
        Circuit state = Circuit.of(2, 3).ry(0, tiltA).ry(1, tiltB).cnot(0, 1).ry(0, tiltB);
        Circuit disturbed = state.channel(Channel.amplitudeDamping(strength), 1)
                .ry(1, setting)
                .measure(1, 1)
                .reset(1)
                .h(1)
                .measure(1, 2);
        double shift = Math.abs(marginalOfA(state.measure(0, 0)) - marginalOfA(disturbed.measure(0, 0)));
        assertThat(Evidence.observe("shift of A's marginal", shift))
                .as("damping, rotating, measuring and resetting B leaves A's marginal as it is")
                .isLessThan(ROUNDING);
    }
}
