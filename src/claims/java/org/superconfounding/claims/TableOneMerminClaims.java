package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.Oracle.ROUNDING;
import static org.superconfounding.audit.Proof.Method.CONSTRUCTION;
import static org.superconfounding.audit.Proof.Method.ENUMERATION;
import static org.superconfounding.audit.junit.Certified.proves;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.io.Decimals.fixed;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.audit.junit.Evidence;
import org.superconfounding.bell.Behaviour;
import org.superconfounding.bell.BellExpression;
import org.superconfounding.bell.BellTest;
import org.superconfounding.bell.Measurements;
import org.superconfounding.bell.Mermin;
import org.superconfounding.bell.Observables;
import org.superconfounding.bell.QuantumMaximum;
import org.superconfounding.bell.QuantumStrategies;
import org.superconfounding.causal.ConfoundingStrength;
import org.superconfounding.experiment.Experiments;
import org.superconfounding.experiment.TableOneProtocol;
import org.superconfounding.quantum.ComplexMatrix;
import org.superconfounding.quantum.Gate;
import org.superconfounding.quantum.Simulator;

/** Table I, Mermin's test for three parties, and the same for more. */
class TableOneMerminClaims {
    private static final BellTest MERMIN = BellTest.MERMIN;
    private static final BellExpression M = MERMIN.expression();
    private static final double OPTIMISED = 1e-9;

    @Property
    @Claim("U6")
    void shouldKeepRandomLocalModelsOfThreePartiesWithinTwo(@ForAll long seed) {
        RandomQuantum random = new RandomQuantum(seed);
        double m = M.value(random.localModel(3, 1 + random.below(20)));
        assertThat(Math.abs(Evidence.observe("M of a local model", m)))
                .as("|M|")
                .isLessThanOrEqualTo(2 + ROUNDING);
    }

    // tag::U6[]
    @Test
    @Claim("U6")
    void shouldBoundMerminByTwoForLocalModels() {
        BellExpression allPlus = BellExpression.ofCorrelators(3, 1, 0, 0, 1, 0, 1, 1, 0);
        conclude(audit("U6")
                .finding(proves("|⟨M⟩| ≤ 2, hence CS ≤ 1, for local models, and it is reached", "mermin-local-bound"))
                .oracle("largest M", 2, M.classicalMaximum(), 0, "Mermin 1990: 2^⌊n/2⌋")
                .oracle("smallest M", -2, M.classicalMinimum(), 0, "all outcomes reversed")
                .oracle("largest classical CS", ConfoundingStrength.ofMermin(M.classicalMaximum()))
                .expects(1, 0, "Eq. 2 of the paper")
                .negative(
                        "XXX + XYY + YXY + YYX, all signs plus",
                        Proof.whether("|⟨M⟩| ≤ 2 for local models", allPlus.classicalMaximum() <= 2)
                                .by(
                                        ENUMERATION,
                                        Behaviour.strategies(3),
                                        "the constant strategy gives " + fixed(allPlus.classicalMaximum(), 0)))
                .count("strategies", Behaviour.strategies(3)));
    }
    // end::U6[]

    // tag::U7[]
    @Test
    @Claim("U7")
    void shouldReachFourInMerminsTest() {
        double circuits = M.value(QuantumStrategies.mermin(3).behaviour());
        double found = QuantumMaximum.of(MERMIN, AuditRun.seed("U7"), 3).value();
        var sampled = AuditRun.runs(Experiments.TABLE_ONE, TableOneProtocol.asWritten())
                .distribution(result -> result.mermin().strength());
        ManyParties many = ManyParties.sampled();
        conclude(audit("U7")
                .finding(
                        proves("|⟨M⟩| ≤ 4, hence CS ≤ 2, in quantum theory, and it is reached", "mermin-quantum-bound"))
                .oracle("M of the circuits", 4, circuits, "Mermin 1990: 2^(n−1)")
                .oracle("optimum over angles and states", 4, found, OPTIMISED, "Mermin 1990")
                .oracleOfMean("CS of 10,000 shots", 2, sampled, "every product is certain")
                .oracle(many.visibility())
                .negative(
                        "Z instead of Y at the second setting",
                        Proof.whether("⟨M⟩ = 4 is reached by the GHZ state", Math.abs(withZ() - 4) < ROUNDING)
                                .by(CONSTRUCTION, "⟨M⟩ = " + fixed(withZ(), 4)))
                .dataset(many.table())
                .value("biseparable-cs", ConfoundingStrength.ofMermin(biseparable()), 3)
                .count("most-parties", ManyParties.MOST)
                .value("most-visibility", Mermin.criticalVisibility(ManyParties.MOST), 5)
                .value("resolved-visibility", ManyParties.resolved(), 2));
    }
    // end::U7[]

    /** ⟨M⟩ of two entangled parties beside a third whose outcome is always +1: the norm over states and the best of angles. */
    static double biseparable() {
        ComplexMatrix one = ComplexMatrix.identity(2);
        ComplexMatrix[] spin = IntStream.range(0, 4)
                .mapToObj(i -> Observables.inPlane(i * Math.PI / 8))
                .toArray(ComplexMatrix[]::new);
        Measurements settings =
                Measurements.of(List.of(List.of(spin[0], spin[2]), List.of(spin[3], spin[1]), List.of(one, one)));
        return QuantumMaximum.overStates(MERMIN, settings);
    }

    private static double withZ() {
        List<ComplexMatrix> pair = List.of(Gate.X.matrix(), Gate.Z.matrix());
        return M.value(Measurements.of(List.of(pair, pair, pair))
                .behaviour(Simulator.density(QuantumStrategies.mermin(3).preparation())));
    }
}
