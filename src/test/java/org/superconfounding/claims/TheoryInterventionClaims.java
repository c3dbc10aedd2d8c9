package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.io.Decimals.count;
import static org.superconfounding.io.Decimals.fixed;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.Oracle;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.junit.AuditRun;
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
import org.superconfounding.quantum.OutcomeDistribution;
import org.superconfounding.quantum.Simulator;
import org.superconfounding.quantum.StateVector;
import org.superconfounding.statistics.Seed;

/** The quantum do-operator and its parts (paper, Results, The quantum DO-calculus). Alice's qubit A is 0, Bob's B is 1. */
class TheoryInterventionClaims {
    private static final Circuit BELL = Circuit.of(2, 2).h(0).cnot(0, 1);
    private static final DensityMatrix BELL_STATE = Simulator.density(BELL);
    private static final int[] A = {0};
    private static final int[] B = {1};
    private static final int RANDOM_CASES = 500;

    /** Matrices of at most 16 rows with entries up to 1. */
    private static final double ROUNDING = 1e-12;

    // tag::T5[]
    @Property
    @Claim("T5")
    void shouldBeAChannelForEveryPreparedState(@ForAll long seed) {
        StateVector prepared = new RandomQuantum(Seed.of(seed)).pureState(1);
        Channel surgery = Surgery.projection().andThen(Channel.prepare(prepared));
        assertThat(Evidence.observe("smallest Choi eigenvalue", smallestEigenvalue(surgery)))
                .as("complete positivity")
                .isGreaterThanOrEqualTo(-ROUNDING);
        assertThat(surgery.isTracePreserving(ROUNDING)).as("trace preservation").isTrue();
    }

    private static double smallestEigenvalue(Channel channel) {
        return channel.choi().hermitianEigenvalues()[0];
    }

    /** The partial trace of the Choi matrix over the output; the identity exactly when the map preserves the trace. */
    private static ComplexMatrix outputTraced(ComplexMatrix choi) {
        double[][] re = new double[2][2];
        double[][] im = new double[2][2];
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                re[i][j] = choi.re(2 * i, 2 * j) + choi.re(2 * i + 1, 2 * j + 1);
                im[i][j] = choi.im(2 * i, 2 * j) + choi.im(2 * i + 1, 2 * j + 1);
            }
        }
        return ComplexMatrix.of(re, im);
    }

    @Test
    @Claim("T5")
    void shouldBeCompletelyPositiveAndTracePreserving() {
        List<Channel> surgeries = List.of(Surgery.projectPrepare(0), Surgery.projectPrepare(1));
        double smallest = surgeries.stream()
                .mapToDouble(TheoryInterventionClaims::smallestEigenvalue)
                .min()
                .orElseThrow();
        double traceDefect = surgeries.stream()
                .mapToDouble(map -> outputTraced(map.choi()).maxAbsDifference(ComplexMatrix.identity(2)))
                .max()
                .orElseThrow();
        ComplexMatrix zero = StateVector.basis(1, 0).density().matrix();
        ComplexMatrix closedForm = ComplexMatrix.identity(2).kron(zero);
        double transposed = Gate.SWAP.matrix().hermitianEigenvalues()[0];
        double kept = zero.traceRe();
        conclude(
                audit("T5")
                        .finding(Proof.settled(
                                "completely positive: the Choi matrix has no negative eigenvalue",
                                Proof.Method.CLOSED_FORM,
                                2,
                                smallest >= -ROUNDING,
                                "smallest eigenvalue " + fixed(smallest, 12) + " for do(A=0) and do(A=1)"))
                        .finding(Proof.settled(
                                "trace preserving: the Choi matrix traced over its output is the identity",
                                Proof.Method.CLOSED_FORM,
                                2,
                                traceDefect < ROUNDING,
                                "largest deviation below 1e-12"))
                        .oracle(Oracle.exact(
                                "distance of the Choi matrix from 1 ⊗ |0⟩⟨0|",
                                0,
                                surgeries.get(0).choi().maxAbsDifference(closedForm),
                                ROUNDING,
                                "closed form: any input becomes |0⟩⟨0|"))
                        .control(
                                "transposition instead of the intervention",
                                Proof.settled(
                                        "completely positive",
                                        Proof.Method.CLOSED_FORM,
                                        1,
                                        transposed >= -ROUNDING,
                                        "its Choi matrix, the swap, has eigenvalue " + fixed(transposed, 0)))
                        .control(
                                "a measurement that keeps only the runs with outcome 0",
                                Proof.settled(
                                        "trace preserving",
                                        Proof.Method.CLOSED_FORM,
                                        1,
                                        kept == 2,
                                        "Σ K†K = |0⟩⟨0| has trace " + fixed(kept, 0) + ", not 2"))
                        .reason(
                                "The Choi matrix of projection followed by preparation is 1 ⊗ |a₀⟩⟨a₀|: no negative eigenvalue, and identity when"
                                        + " traced over the output. The same holds for every pure state that may be prepared."));
    }
    // end::T5[]

    // tag::T6[]
    @Property
    @Claim("T6")
    void shouldBreakAllEntanglementByProjection(@ForAll long seed) {
        DensityMatrix projected = new RandomQuantum(Seed.of(seed)).state(2).apply(Surgery.projection(), 0);
        assertThat(Evidence.observe("negativity after projection", projected.negativity(0)))
                .as("separable, by the partial transpose of two qubits")
                .isLessThan(ROUNDING);
    }

    @Property
    @Claim("T6")
    void shouldMakeBIndependentByPreparationAlone(@ForAll long seed) {
        RandomQuantum random = new RandomQuantum(Seed.of(seed));
        DensityMatrix prepared = random.state(2).apply(Channel.prepare(random.pureState(1)), 0);
        assertThat(Evidence.observe("distance from independence after preparation", dependence(prepared)))
                .as("trace distance of ρ_AB from ρ_A ⊗ ρ_B")
                .isLessThan(ROUNDING);
    }

    /** Trace distance of a two-qubit state from the product of its reductions: 0 if and only if A and B are independent. */
    private static double dependence(DensityMatrix state) {
        return state.traceDistance(state.partialTrace(1).tensor(state.partialTrace(0)));
    }

    @Test
    @Claim("T6")
    void shouldLeaveAandBPerfectlyCorrelatedAfterTheProjectionStage() {
        DensityMatrix projected = BELL_STATE.apply(Surgery.projection(), 0);
        DensityMatrix prepared = BELL_STATE.apply(Surgery.preparation(0), 0);
        OutcomeDistribution law =
                Simulator.outcomes(Surgery.project(BELL, 0, 0).measure(0, 0).measure(1, 1));
        CausalEffect seen = CausalEffect.observed(law, 0, 1);
        double bits = MutualInformation.of(law, 0, 1);
        double redundant = IntStream.range(0, 2)
                .mapToDouble(a -> Surgery.projectPrepare(a)
                        .choi()
                        .maxAbsDifference(Surgery.preparation(a).choi()))
                .max()
                .orElseThrow();
        RandomQuantum random = new RandomQuantum(AuditRun.seed("T6"));
        double negativity = IntStream.range(0, RANDOM_CASES)
                .mapToDouble(i -> random.state(2).apply(Surgery.projection(), 0).negativity(0))
                .max()
                .orElseThrow();
        conclude(audit("T6")
                .finding(Proof.settled(
                        "the projection stage breaks the entanglement of every two-qubit state",
                        Proof.Method.PROPERTY,
                        RANDOM_CASES,
                        negativity < ROUNDING,
                        "largest negativity below 1e-12"))
                .finding(Proof.settled(
                        "it leaves B statistically independent",
                        Proof.Method.COUNTEREXAMPLE,
                        1,
                        dependence(projected) < ROUNDING,
                        "|Φ⁺⟩ becomes (|00⟩⟨00| + |11⟩⟨11|)/2, with P(B=0|A=0) = " + fixed(seen.atZero(), 0)
                                + ", P(B=0|A=1) = " + fixed(seen.atOne(), 0) + " and mutual information "
                                + fixed(bits, 0) + " bit"))
                .oracle(Oracle.exact(
                        "mutual information of A and B after projection, by entropies",
                        1,
                        projected.mutualInformation(A, B),
                        ROUNDING,
                        "closed form: S(A) + S(B) − S(AB) = 1 + 1 − 1"))
                .oracle(Oracle.exact("by the outcome law of the circuit", 1, bits, ROUNDING, "one shared fair bit"))
                .control(
                        "no projection at all",
                        Proof.settled(
                                "the entanglement is broken",
                                Proof.Method.COUNTEREXAMPLE,
                                1,
                                BELL_STATE.negativity(0) < ROUNDING,
                                "negativity " + fixed(BELL_STATE.negativity(0), 1)))
                .value("bits", fixed(bits, 0))
                .value("dependence", fixed(dependence(projected), 1))
                .dataset(stages(projected, prepared))
                .caveat(String.format(
                        "The preparation stage alone makes B independent, in every state, and the projection adds nothing to it: the"
                                + " channels with and without projection are equal (largest difference of a Choi entry %s).",
                        redundant < ROUNDING ? "below 1e-12" : fixed(redundant, 12)))
                .caveat(
                        "Said of both stages together the sentence holds: after them B is independent of A, in every state. The paper says"
                                + " it of the first.")
                .reason(String.format(
                        "Measuring A in Z and forgetting the outcome turns |Φ⁺⟩ into (|00⟩⟨00| + |11⟩⟨11|)/2. Its entanglement is gone,"
                                + " but A and B still agree with certainty and share %s bit: this is a classical common cause, not"
                                + " independence. Independence comes with the preparation stage, which achieves it without the first.",
                        fixed(bits, 0))));
        assertThat(redundant)
                .as("projection before preparation changes nothing")
                .isLessThan(ROUNDING);
        assertThat(dependence(prepared)).as("after preparation alone").isLessThan(ROUNDING);
        assertThat(dependence(projected.apply(Surgery.preparation(0), 0)))
                .as("after both stages")
                .isLessThan(ROUNDING);
    }

    private static Dataset stages(DensityMatrix projected, DensityMatrix prepared) {
        Dataset.Builder table =
                Dataset.of("surgery-stages", "stage", "negativity", "mutual-information", "dependence", "e-zz", "e-xx");
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
    // end::T6[]

    // tag::T7[]
    @Property
    @Claim("T7")
    void shouldLeaveBsStateAloneWhateverIsDoneToA(@ForAll long seed) {
        RandomQuantum random = new RandomQuantum(Seed.of(seed));
        assertThat(Evidence.observe("change of B's state", change(random.state(2), random.channel())))
                .as("trace distance of B's states before and after a channel on A")
                .isLessThan(ROUNDING);
    }

    private static double change(DensityMatrix state, Channel onA) {
        return state.apply(onA, 0).partialTrace(1).traceDistance(state.partialTrace(1));
    }

    /** Sixteen product states whose projectors span all two-qubit operators: a linear identity that holds on them holds always. */
    private static List<DensityMatrix> spanningStates() {
        Circuit one = Circuit.of(1, 0);
        List<DensityMatrix> single = List.of(
                Simulator.density(one),
                Simulator.density(one.x(0)),
                Simulator.density(one.h(0)),
                Simulator.density(one.h(0).s(0)));
        return single.stream().flatMap(b -> single.stream().map(b::tensor)).toList();
    }

    @Test
    @Claim("T7")
    void shouldNotSignalByAnyChannelOnA() {
        RandomQuantum random = new RandomQuantum(AuditRun.seed("T7"));
        double largest = IntStream.range(0, RANDOM_CASES)
                .mapToDouble(i -> change(random.state(2), random.channel()))
                .max()
                .orElseThrow();
        List<Channel> interventions = List.of(
                Surgery.projection(),
                Surgery.preparation(0),
                Surgery.preparation(1),
                Surgery.projectPrepare(0),
                Surgery.projectPrepare(1));
        double spanning = spanningStates().stream()
                .flatMap(state -> interventions.stream().map(map -> change(state, map)))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
        CausalEffect effect = CausalEffect.underIntervention(BELL, Circuit.of(2, 2), 0, 1);
        CausalEffect kept = CausalEffect.observed(Simulator.outcomes(BELL.measureAll()), 0, 1);
        conclude(audit("T7")
                .finding(Proof.settled(
                        "every stage of the intervention leaves ρ_B as it was, on a basis of all operators",
                        Proof.Method.ENUMERATION,
                        16L * interventions.size(),
                        spanning < ROUNDING,
                        "largest trace distance below 1e-12"))
                .finding(Proof.settled(
                        "so does every channel on A",
                        Proof.Method.PROPERTY,
                        RANDOM_CASES,
                        largest < ROUNDING,
                        "largest trace distance below 1e-12"))
                .finding(Proof.settled(
                        "P(B=0|do(A=0)) = P(B=0|do(A=1)) = 1/2 for the Bell state",
                        Proof.Method.CLOSED_FORM,
                        2,
                        Math.abs(effect.atZero() - 0.5) < ROUNDING && Math.abs(effect.atOne() - 0.5) < ROUNDING,
                        fixed(effect.atZero(), 6) + " and " + fixed(effect.atOne(), 6) + " from the circuits"))
                .oracle(Oracle.exact(
                        "P(B=0) of the Bell state without intervention",
                        0.5,
                        BELL_STATE.partialTrace(1).probabilities()[0],
                        ROUNDING,
                        "closed form: ρ_B = 1/2"))
                .control(
                        "keeping only the runs in which A was found in 0, which preserves no trace",
                        Proof.settled(
                                "B's marginal is unchanged",
                                Proof.Method.COUNTEREXAMPLE,
                                1,
                                Math.abs(kept.atZero() - 0.5) < ROUNDING,
                                "P(B=0|A=0) = " + fixed(kept.atZero(), 0)))
                .control(
                        "a gate that touches B as well",
                        Proof.settled(
                                "B's marginal is unchanged",
                                Proof.Method.COUNTEREXAMPLE,
                                1,
                                Simulator.density(Circuit.of(2, 0).x(0).cnot(0, 1))
                                                .partialTrace(1)
                                                .traceDistance(
                                                        StateVector.zero(1).density())
                                        < ROUNDING,
                                "CNOT from A flips B"))
                .caveat(
                        "In a simulation this is a theorem about the simulated circuit, not evidence that no cause links A to B (T11).")
                .reason(String.format(
                        "tr_A[(Φ ⊗ 1)ρ] = tr_A[(Σ K†K ⊗ 1)ρ] = tr_A ρ for every trace-preserving Φ on A. Checked on 16 states that span all"
                                + " two-qubit operators for each stage of the intervention, and on %s random pairs of state and channel.",
                        count(RANDOM_CASES))));
    }
    // end::T7[]

    // tag::T8[]
    @Property
    @Claim("T8")
    void shouldLeaveBsStateAloneByMeasuringA(@ForAll long seed) {
        RandomQuantum random = new RandomQuantum(Seed.of(seed));
        DensityMatrix state = random.state(2);
        Gate basis = Gate.unitary("basis", random.unitary(2));
        DensityMatrix measured = state.apply(basis, 0).apply(Channel.measureAndForget(), 0);
        assertThat(Evidence.observe(
                        "change of B's state", measured.partialTrace(1).traceDistance(state.partialTrace(1))))
                .as("a measurement of A in any basis")
                .isLessThan(ROUNDING);
    }

    /** The state of B given that A was found in {@code outcome}. */
    private static DensityMatrix collapsed(DensityMatrix state, int outcome) {
        ComplexMatrix found = ComplexMatrix.identity(2)
                .kron(StateVector.basis(1, outcome).density().matrix());
        ComplexMatrix kept = found.times(state.matrix()).times(found);
        return DensityMatrix.of(kept.times(1 / kept.traceRe())).partialTrace(1);
    }

    @Test
    @Claim("T8")
    void shouldNotSetAWhileTheOutcomeTellsOfB() {
        OutcomeDistribution measured =
                Simulator.outcomes(BELL.measure(0, 0).measure(0, 0).measure(1, 1));
        CausalEffect seen = CausalEffect.observed(measured, 0, 1);
        CausalEffect done = CausalEffect.underIntervention(BELL, Circuit.of(2, 2), 0, 1);
        double setA = measured.marginal(0).probability(0);
        DensityMatrix before = BELL_STATE.partialTrace(1);
        double collapse = Math.min(
                collapsed(BELL_STATE, 0).traceDistance(before),
                collapsed(BELL_STATE, 1).traceDistance(before));
        double forgotten = change(BELL_STATE, Channel.measureAndForget());
        double afterSurgery = change(BELL_STATE, Surgery.projectPrepare(0));
        boolean valid = Math.abs(setA - 1) < ROUNDING && Math.abs(seen.difference()) < ROUNDING;
        conclude(audit("T8")
                .finding(Proof.settled(
                        "a simple measurement of A is not do(A = a₀)",
                        Proof.Method.COUNTEREXAMPLE,
                        1,
                        !valid,
                        "on the Bell state it leaves P(A=0) = " + fixed(setA, 1)
                                + " and B bound to A, P(B=0|A=0) = " + fixed(seen.atZero(), 0)
                                + " and P(B=0|A=1) = " + fixed(seen.atOne(), 0)))
                .finding(Proof.settled(
                        "whichever outcome it has, the state of B given that outcome is not the one before",
                        Proof.Method.CLOSED_FORM,
                        2,
                        collapse > ROUNDING,
                        "trace distance " + fixed(collapse, 1) + " on the Bell state"))
                .oracle(Oracle.exact("P(A=0) after measurement", 0.5, setA, ROUNDING, "closed form: ρ_A = 1/2"))
                .oracle(Oracle.exact(
                        "trace distance of B's states given the two outcomes",
                        1,
                        collapsed(BELL_STATE, 0).traceDistance(collapsed(BELL_STATE, 1)),
                        ROUNDING,
                        "closed form: |0⟩ and |1⟩ are orthogonal"))
                .control(
                        "project-prepare put in place of the measurement",
                        Proof.settled(
                                "it is not do(A = a₀)",
                                Proof.Method.COUNTEREXAMPLE,
                                1,
                                Math.abs(done.difference()) > ROUNDING,
                                "it sets A and unties B"))
                .control(
                        "the outcome forgotten, as in the first stage of the paper's own intervention",
                        Proof.settled(
                                "the state of B is not the one before",
                                Proof.Method.COUNTEREXAMPLE,
                                1,
                                forgotten > ROUNDING,
                                "trace distance " + fixed(forgotten, 12)))
                .value("collapse", fixed(collapse, 1))
                .caveat(String.format(
                        "The collapse is no signal, although the paper names it among the dangers of \"illegally signaling a"
                                + " distant part\". Unless the outcome is used ρ_B stays as it was, in every state and basis (T7): a"
                                + " forgotten measurement moves it by %s in trace distance, the whole intervention by %s.",
                        fixed(forgotten, 12), fixed(afterSurgery, 12)))
                .caveat(
                        "Nothing here is quantum: to learn one of two correlated coins changes the probabilities of the other just so."
                                + " What disqualifies a measurement as an intervention is that it does not set A.")
                .reason(String.format(
                        "A measurement leaves A as random as it was, P(A=0) = %s, and B bound to it. Read with the outcome kept, as"
                                + " \"simple\" against the intervention's \"non-selective\" suggests, it does collapse B: given the"
                                + " outcome, B's state lies %s in trace distance from the one before. So conditioning on it gives P(B|A),"
                                + " not P(B|do(A)). With the outcome discarded the stated reason would be false (caveat).",
                        fixed(setA, 1), fixed(collapse, 1))));
    }
    // end::T8[]
}
