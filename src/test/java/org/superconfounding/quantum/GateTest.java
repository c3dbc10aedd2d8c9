package org.superconfounding.quantum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;
import static org.superconfounding.io.Refusals.assertRefusedExactly;
import static org.superconfounding.quantum.Dense.ROUNDING;
import static org.superconfounding.quantum.Dense.assertClose;
import static org.superconfounding.quantum.Dense.rotation;
import static org.superconfounding.quantum.Dense.scalar;
import static org.superconfounding.quantum.Dense.unit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final double THETA = 0.731;
    private static final double PHI = -2.417;
    private static final double LAMBDA = 1.093;
    private static final ComplexMatrix I = ComplexMatrix.identity(2);
    private static final ComplexMatrix PX = ComplexMatrix.ofReal(new double[][] {{0, 1}, {1, 0}});
    private static final ComplexMatrix PY =
            ComplexMatrix.of(new double[][] {{0, 0}, {0, 0}}, new double[][] {{0, -1}, {1, 0}});
    private static final ComplexMatrix PZ = ComplexMatrix.ofReal(new double[][] {{1, 0}, {0, -1}});
    private final List<Gate> all = AllGates.at(THETA, PHI, LAMBDA);

    /** Names of stdgates.inc in the OpenQASM 3.0 specification, the built-in U, and the modifier form of the inverse of sx. */
    private static final String QASM_NAMES =
            "p, x, y, z, h, s, sdg, t, tdg, sx, rx, ry, rz, cx, cz, swap, ccx, U, inv @ sx";

    private static ComplexMatrix phased(double angle) {
        return unit(0, 0).plus(unit(1, 1).kron(expi(angle)));
    }

    private static ComplexMatrix expi(double angle) {
        return scalar(StrictMath.cos(angle), StrictMath.sin(angle));
    }

    private static ComplexMatrix controlled(ComplexMatrix target) {
        ComplexMatrix below = ComplexMatrix.identity(target.rows());
        return unit(0, 0).kron(below).plus(unit(1, 1).kron(target));
    }

    /** Each gate from generators, projectors and powers instead of from its entries. */
    private static Map<String, ComplexMatrix> textbook() {
        ComplexMatrix rootOfX = I.kron(scalar(.5, .5)).plus(PX.kron(scalar(.5, -.5)));
        Map<String, ComplexMatrix> expected = new LinkedHashMap<>();
        expected.put("X", PX);
        expected.put("Y", PY);
        expected.put("Z", PZ);
        expected.put("H", PX.plus(PZ).times(Math.sqrt(0.5)));
        expected.put("S", phased(Math.PI / 2));
        expected.put("SDG", phased(-Math.PI / 2));
        expected.put("T", phased(Math.PI / 4));
        expected.put("TDG", phased(-Math.PI / 4));
        expected.put("SX", rootOfX);
        expected.put("SXDG", rootOfX.adjoint());
        expected.put("CNOT", controlled(PX));
        expected.put("CZ", controlled(PZ));
        expected.put("CCX", controlled(controlled(PX)));
        ComplexMatrix exchange = I.kron(I).plus(PX.kron(PX)).plus(PY.kron(PY)).plus(PZ.kron(PZ));
        expected.put("SWAP", exchange.times(0.5));
        expected.put("RX", rotation(PX, THETA));
        expected.put("RY", rotation(PY, THETA));
        expected.put("RZ", rotation(PZ, THETA));
        expected.put("PHASE", phased(THETA));
        ComplexMatrix euler = rotation(PZ, PHI).times(rotation(PY, THETA)).times(rotation(PZ, LAMBDA));
        expected.put("U", euler.kron(expi((PHI + LAMBDA) / 2)));
        return expected;
    }

    @Test
    void shouldMatchTheTextbookMatrixForEveryGate() {
        Map<String, ComplexMatrix> expected = textbook();
        assertThat(all.stream().map(Gate::name).toList())
                .as("every built-in gate has a textbook matrix to be compared with, and the other way round")
                .containsExactlyInAnyOrderElementsOf(expected.keySet());
        for (Gate gate : all) {
            assertClose(
                    gate.matrix(), expected.get(gate.name()), "largest deviation of %s from its textbook matrix", gate);
        }
    }

    @Test
    void shouldBeUnitary() {
        for (Gate gate : all) {
            assertThat(gate.matrix().isUnitary(ROUNDING))
                    .as("%s is unitary", gate)
                    .isTrue();
        }
    }

    @Test
    void shouldHaveADistinctNameThatOpenQasmKnows() {
        assertThat(all.stream().map(gate -> gate.qasmName().orElse("none")).toList())
                .as("OpenQASM names of all built-in gates")
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(QASM_NAMES.split(", ")).contains(name));
    }

    /** Also at angles so small that the cosine rounds to 1 while the sine still counts. One product and one sum are rounded. */
    @Test
    void shouldActAsItsMatrixWhateverKernelItUses() {
        List<Gate> tiny = AllGates.at(4e-9, 3e-9, -2e-9);
        for (Gate gate : Stream.concat(all.stream(), tiny.stream()).toList()) {
            int[] targets = IntStream.range(0, gate.arity())
                    .map(i -> gate.arity() - 1 - i)
                    .toArray();
            for (int column = 0; column < 1 << gate.arity(); column++) {
                int index = column;
                StateVector after = StateVector.basis(gate.arity(), column).apply(gate, targets);
                ComplexMatrix expected =
                        gate.matrix().rearranged(1 << gate.arity(), 1, (i, j) -> (i << gate.arity()) + index);
                assertThat(Dense.column(after).maxAbsDifference(expected))
                        .as("column %s of %s with the first target on the highest qubit", column, gate)
                        .isLessThan(1e-15);
            }
        }
    }

    @Test
    void shouldTakeTheCheapestKernelForAMatrix() {
        assertThat(Stream.of(Gate.Z, Gate.S, Gate.H, Gate.X, Gate.Y, Gate.SX, Gate.CNOT)
                        .map(gate -> Gate.unitary("bare", gate.matrix()).action()))
                .as("Z and S are diagonal, H and X real, Y and √X complex; two qubits need the general kernel")
                .containsExactly(
                        Gate.Action.DIAGONAL,
                        Gate.Action.DIAGONAL,
                        Gate.Action.REAL,
                        Gate.Action.REAL,
                        Gate.Action.COMPLEX,
                        Gate.Action.COMPLEX,
                        Gate.Action.GENERAL);
    }

    @Test
    void shouldKeepItsParametersToItself() {
        Gate gate = Gate.ry(THETA);
        gate.parameters()[0] = 0;
        assertThat(gate.parameters()).as("a caller cannot change a gate").containsExactly(THETA);
        assertThat(gate)
                .isEqualTo(Gate.ry(THETA))
                .hasSameHashCodeAs(Gate.ry(THETA))
                .isNotEqualTo(Gate.ry(PHI));
        assertThat(gate).hasToString("RY");
    }

    @Test
    void shouldNotTakeAMatrixForTheBuiltInGateOfItsName() {
        for (String name : List.of("mine", "RX", "S")) {
            Gate gate = Gate.unitary(name, Gate.u(THETA, PHI, LAMBDA).matrix());
            assertThat(gate.qasmName())
                    .as("a bare matrix has no name in OpenQASM, whatever built-in gate is called so")
                    .isEmpty();
        }
    }

    @Test
    void shouldRefuseWhatIsNotAUnitaryGate() {
        assertRefused(
                () -> Gate.unitary("shear", ComplexMatrix.ofReal(new double[][] {{1, 1}, {0, 1}})),
                "shear",
                "not unitary");
        assertRefused(() -> Gate.unitary("three", ComplexMatrix.identity(3)), "dimension 3");
        assertRefused(() -> Gate.unitary("flat", ComplexMatrix.zero(2, 4)), "2 x 4");
        assertRefusedExactly(() -> Gate.ry(Double.NaN), "the angle of RY is NaN; it must be finite");
        assertRefused(() -> Gate.phase(Double.POSITIVE_INFINITY));
        assertRefused(() -> Gate.u(0, 0, Double.NaN), "lambda");
    }
}
