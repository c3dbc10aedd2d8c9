package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.Oracle.ROUNDING;
import static org.superconfounding.audit.Proof.Method.COUNTEREXAMPLE;
import static org.superconfounding.audit.junit.Certified.proves;
import static org.superconfounding.audit.junit.Certified.refutes;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.io.Decimals.fixed;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Column;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.audit.junit.Evidence;
import org.superconfounding.causal.CausalEffect;
import org.superconfounding.causal.MutualInformation;
import org.superconfounding.causal.Surgery;
import org.superconfounding.quantum.Channel;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.ComplexMatrix;
import org.superconfounding.quantum.DensityMatrix;
import org.superconfounding.quantum.Gate;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.quantum.StateVector;

/** The quantum do-operator and its parts (paper, Results, The quantum DO-calculus). Alice's qubit A is 0, Bob's B is 1. */
class TheoryInterventionClaims {
    private static final Circuit BELL = Circuit.of(2, 2).h(0).cnot(0, 1);
    private static final DensityMatrix BELL_STATE = Simulator.density(BELL);
    private static final int[] A = {0};
    private static final int[] B = {1};

    @Property
    @Claim("T5")
    void shouldBeAChannelForEveryPreparedState(@ForAll long seed) {
        StateVector prepared = new RandomQuantum(seed).pureState(1);
        Channel surgery = Surgery.projection().andThen(Channel.prepare(prepared));
        assertThat(Evidence.observe("smallest Choi eigenvalue", surgery.choi().hermitianEigenvalues()[0]))
                .as("complete positivity")
                .isGreaterThanOrEqualTo(-ROUNDING);
        assertThat(surgery.isTracePreserving(ROUNDING)).as("trace preservation").isTrue();
    }

    // tag::T5[]
    @Test
    @Claim("T5")
    void shouldBeCompletelyPositiveAndTracePreserving() {
        ComplexMatrix closedForm =
                ComplexMatrix.identity(2).kron(StateVector.basis(1, 0).density().matrix());
        conclude(audit("T5")
                .finding(proves(
                        "projection followed by preparation of any pure state is completely positive and trace preserving",
                        "surgery-is-a-channel"))
                .oracle(
                        "distance of the Choi matrix from 1 ⊗ |0⟩⟨0|",
                        Surgery.projectPrepare(0).choi().maxAbsDifference(closedForm))
                .expects(0, "closed form: any input becomes |0⟩⟨0|")
                .negative(
                        "transposition instead of the intervention",
                        refutes("it is completely positive", "transposition-is-no-channel"))
                .negative(
                        "a measurement that keeps only the runs with outcome 0",
                        refutes("it is trace preserving", "keeping-one-outcome-loses-trace")));
    }
    // end::T5[]

    @Property
    @Claim("T6")
    void shouldBreakAllEntanglementByProjection(@ForAll long seed) {
        DensityMatrix projected = new RandomQuantum(seed).state(2).apply(Surgery.projection(), 0);
        assertThat(Evidence.observe("negativity after projection", projected.negativity(0)))
                .as("separable, by the partial transpose of two qubits")
                .isLessThan(ROUNDING);
    }

    @Property
    @Claim("T6")
    void shouldMakeBIndependentByPreparationAlone(@ForAll long seed) {
        RandomQuantum random = new RandomQuantum(seed);
        DensityMatrix prepared = random.state(2).apply(Channel.prepare(random.pureState(1)), 0);
        assertThat(Evidence.observe("distance from independence after preparation", dependence(prepared)))
                .as("trace distance of ρ_AB from ρ_A ⊗ ρ_B")
                .isLessThan(ROUNDING);
    }

    /** Trace distance of a two-qubit state from the product of its reductions: 0 if and only if A and B are independent. */
    private static double dependence(DensityMatrix state) {
        return state.traceDistance(state.partialTrace(1).tensor(state.partialTrace(0)));
    }

    // tag::T6[]
    @Test
    @Claim("T6")
    void shouldLeaveAandBPerfectlyCorrelatedAfterTheProjectionStage() {
        DensityMatrix projected = BELL_STATE.apply(Surgery.projection(), 0);
        DensityMatrix prepared = BELL_STATE.apply(Surgery.preparation(0), 0);
        double bits = MutualInformation.of(
                Simulator.outcomes(Surgery.project(BELL, 0, 0).measure(0, 0).measure(1, 1)), 0, 1);
        conclude(audit("T6")
                .finding(proves(
                        "the projection stage breaks the entanglement of every two-qubit state",
                        "projection-breaks-entanglement"))
                .oracle(
                        "mutual information of A and B after projection, by entropies",
                        projected.mutualInformation(A, B))
                .expects(1, "closed form: S(A) + S(B) − S(AB) = 1 + 1 − 1")
                .oracle("by the outcome law of the circuit", 1, bits, "one shared fair bit")
                .reading("after-the-first-stage")
                .finding(refutes("after it B is independent of A", "projection-leaves-correlation"))
                .negative("no projection at all", negativity(BELL_STATE))
                .positive(
                        "after the preparation stage",
                        proves("B is independent of A, in every state", "preparation-makes-independent"))
                .reading("of-what-is-done-to-a")
                .finding(proves("B's state does not depend on what A is set to afterwards", "channels-do-not-signal"))
                .negative(
                        "a gate that touches B as well",
                        refutes("B's state is unchanged", "gate-on-both-qubits-moves-b"))
                .shared()
                .correction(proves(
                        "after both stages B is independent of A, in every state", "preparation-makes-independent"))
                .oracle("dependence after both stages", dependence(projected.apply(Surgery.preparation(0), 0)))
                .expects(0, "any A becomes |0⟩")
                .negative(
                        "the first stage alone",
                        refutes("after it B is independent of A", "projection-leaves-correlation"))
                .value("bits", bits, 0)
                .value("dependence", dependence(projected), 1)
                .dataset(stages(projected, prepared)));
    }
    // end::T6[]

    private static Proof negativity(DensityMatrix state) {
        return Proof.whether("the entanglement is broken", state.negativity(0) < ROUNDING)
                .by(COUNTEREXAMPLE, "negativity " + fixed(state.negativity(0), 1));
    }

    private static Dataset stages(DensityMatrix projected, DensityMatrix prepared) {
        Dataset.Builder table = Dataset.of(
                "surgery-stages",
                "What is left of the pair at each stage of the intervention",
                Column.of("stage", "of the intervention"),
                Column.of("negativity", "of the state"),
                Column.of("mutual_information", "between the qubits", "bit"),
                Column.of("dependence", "trace norm distance from the product of the parts, halved"),
                Column.of("e_zz", "correlator of Z and Z"),
                Column.of("e_xx", "correlator of X and X"));
        row(table, "Bell state", BELL_STATE);
        row(table, "after projection", projected);
        row(table, "after preparation alone", prepared);
        row(table, "after both", projected.apply(Surgery.preparation(0), 0));
        return table.build();
    }

    private static void row(Dataset.Builder table, String stage, DensityMatrix state) {
        ComplexMatrix zz = Gate.Z.matrix().kron(Gate.Z.matrix());
        ComplexMatrix xx = Gate.X.matrix().kron(Gate.X.matrix());
        table.row(
                stage,
                clean(state.negativity(0)),
                clean(state.mutualInformation(A, B)),
                clean(dependence(state)),
                clean(state.expectation(zz)),
                clean(state.expectation(xx)));
    }

    /** Rounding errors around 0 are stored as 0. */
    private static double clean(double value) {
        return Math.abs(value) < ROUNDING ? 0 : value;
    }

    @Property
    @Claim("T7")
    void shouldLeaveBsStateAloneWhateverIsDoneToA(@ForAll long seed) {
        RandomQuantum random = new RandomQuantum(seed);
        DensityMatrix state = random.state(2);
        DensityMatrix changed = state.apply(random.channel(), 0);
        assertThat(Evidence.observe(
                        "change of B's state", changed.partialTrace(1).traceDistance(state.partialTrace(1))))
                .as("trace distance of B's states before and after a channel on A")
                .isLessThan(ROUNDING);
    }

    // tag::T7[]
    @Test
    @Claim("T7")
    void shouldNotSignalByAnyChannelOnA() {
        CausalEffect effect = CausalEffect.underIntervention(BELL, Circuit.of(2, 2), 0, 1);
        conclude(audit("T7")
                .finding(proves(
                        "no channel on A, hence no stage of the intervention, changes B's state",
                        "channels-do-not-signal"))
                .finding(proves("P(B=0|do(A=0)) = P(B=0|do(A=1)) = 1/2 for the Bell state", "bell-state-seen-and-set"))
                .oracle("P(B=0|do(A=0)) of the circuit", 0.5, effect.atZero(), "closed form: ρ_B = 1/2")
                .oracle("P(B=0|do(A=1)) of the circuit", 0.5, effect.atOne(), "closed form: ρ_B = 1/2")
                .negative(
                        "keeping only the runs in which A was found in 0",
                        refutes("B's state is unchanged", "keeping-one-outcome-loses-trace"))
                .negative(
                        "a gate that touches B as well",
                        refutes("B's state is unchanged", "gate-on-both-qubits-moves-b")));
    }
    // end::T7[]

    @Property
    @Claim("T8")
    void shouldLeaveBsStateAloneByMeasuringA(@ForAll long seed) {
        RandomQuantum random = new RandomQuantum(seed);
        DensityMatrix state = random.state(2);
        Gate basis = Gate.unitary("basis", random.unitary(2));
        DensityMatrix measured = state.apply(basis, 0).apply(Channel.measureAndForget(), 0);
        assertThat(Evidence.observe(
                        "change of B's state", measured.partialTrace(1).traceDistance(state.partialTrace(1))))
                .as("a measurement of A in any basis")
                .isLessThan(ROUNDING);
    }

    /** The state of B of the Bell pair given that A was found in {@code outcome}. */
    private static DensityMatrix collapsed(int outcome) {
        ComplexMatrix found = ComplexMatrix.identity(2)
                .kron(StateVector.basis(1, outcome).density().matrix());
        ComplexMatrix kept = found.times(BELL_STATE.matrix()).times(found);
        return DensityMatrix.of(kept.times(1 / kept.traceRe())).partialTrace(1);
    }

    // tag::T8[]
    @Test
    @Claim("T8")
    void shouldNotSetAWhileTheOutcomeTellsOfB() {
        var measured = Simulator.outcomes(BELL.measure(0, 0).measure(0, 0).measure(1, 1));
        double setA = measured.marginal(0).probability(0);
        DensityMatrix before = BELL_STATE.partialTrace(1);
        double collapse = collapsed(0).traceDistance(before);
        CausalEffect done = CausalEffect.underIntervention(BELL, Circuit.of(2, 2), 0, 1);
        Proof kept = proves(
                "a measurement of A on the Bell state neither sets A nor leaves B's state given the outcome as it was",
                "measuring-is-not-setting");
        conclude(audit("T8")
                .oracle("P(A=0) after measurement", 0.5, setA, "closed form: ρ_A = 1/2")
                .oracle(
                        "trace distance of B's states given the two outcomes",
                        collapsed(0).traceDistance(collapsed(1)))
                .expects(1, "closed form: |0⟩ and |1⟩ are orthogonal")
                .negative(
                        "project-prepare put in place of the measurement",
                        Proof.whether("it is not do(A = a₀)", Math.abs(done.difference()) > ROUNDING)
                                .by(COUNTEREXAMPLE, "it sets A and unties B"))
                .reading("outcome-kept")
                .finding(kept)
                .reading("outcome-forgotten")
                .finding(refutes("measuring A and forgetting the outcome changes B's state", "channels-do-not-signal"))
                .positive("given the outcome", kept)
                .shared()
                .value("set-a", setA, 1)
                .value("collapse", collapse, 1));
    }
    // end::T8[]
}
