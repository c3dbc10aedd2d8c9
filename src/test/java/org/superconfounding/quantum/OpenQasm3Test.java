package org.superconfounding.quantum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;
import static org.superconfounding.io.Refusals.assertRefusedExactly;

import org.junit.jupiter.api.Test;

class OpenQasm3Test {

    @Test
    void shouldWriteAWholeProgram() {
        Circuit circuit = Circuit.of(3, 3)
                .h(0)
                .cnot(0, 1)
                .ry(0, -Math.PI / 4)
                .apply(Gate.u(0.5, 10, -1e-7), 2)
                .apply(Gate.SXDG, 2)
                .apply(Gate.CCX, 0, 1, 2)
                .measure(0, 0)
                .measure(1, 1)
                .reset(1)
                .measure(1, 2);
        assertThat(OpenQasm3.export(circuit)).isEqualTo("""
                OPENQASM 3.0;
                include "stdgates.inc";
                qubit[3] q;
                bit[3] c;
                h q[0];
                cx q[0], q[1];
                ry(-0.78539816339744828) q[0];
                U(0.5, 1E+1, -9.9999999999999995E-8) q[2];
                inv @ sx q[2];
                ccx q[0], q[1], q[2];
                c[0] = measure q[0];
                c[1] = measure q[1];
                reset q[1];
                c[2] = measure q[1];
                """);
    }

    @Test
    void shouldDeclareOnlyTheBitsThatExist() {
        assertThat(OpenQasm3.export(Circuit.of(1, 0).x(0)))
                .doesNotContain("\nbit[")
                .endsWith("x q[0];\n");
    }

    @Test
    void shouldWriteAnglesThatReadBackToTheSameDouble() {
        for (int k = 1; k < 200; k++) {
            double angle = StrictMath.pow(-1.7, k % 40) / k;
            String text = OpenQasm3.export(Circuit.of(1, 0).ry(0, angle));
            String number = text.substring(text.indexOf("ry(") + 3, text.indexOf(") q"));
            assertThat(Double.parseDouble(number))
                    .as("angle written as %s", number)
                    .isEqualTo(angle);
        }
    }

    @Test
    void shouldRefuseWhatTheLanguageCannotSay() {
        assertRefused(
                () -> OpenQasm3.export(Circuit.of(1, 0).channel(Channel.dephasing(0.1), 0)), "noise", "dephasing");
        assertRefusedExactly(
                () -> OpenQasm3.export(Circuit.of(1, 0).apply(Gate.unitary("mine", Gate.X.matrix()), 0)),
                "gate mine is given by its matrix and has no name in OpenQASM 3");
    }
}
