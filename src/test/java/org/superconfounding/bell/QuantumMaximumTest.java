package org.superconfounding.bell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.superconfounding.quantum.ComplexMatrix;
import org.superconfounding.quantum.Gate;
import org.superconfounding.statistics.Seed;

class QuantumMaximumTest {
    private static final ComplexMatrix ALWAYS_PLUS = ComplexMatrix.identity(2);
    private static final ComplexMatrix ALWAYS_MINUS = ALWAYS_PLUS.times(-1);
    private static final ComplexMatrix Z = Gate.Z.matrix();

    @Test
    void shouldFindThePublishedQuantumMaximumByOptimisation() {
        for (BellTest test : BellTest.TABLE_ONE) {
            QuantumMaximum found = QuantumMaximum.of(test, Seed.of(1), 6);
            assertThat(found.value())
                    .as("quantum maximum of %s over angles and states", test.name())
                    .isCloseTo(test.quantumMaximum(), within(1e-9));
        }
    }

    @Test
    void shouldReportTheAnglesBetweenTheObservablesThatItFound() {
        QuantumMaximum found = QuantumMaximum.of(BellTest.HARDY, Seed.of(1), 1);
        for (int party = 0; party < 2; party++) {
            ComplexMatrix product = found.measurements()
                    .observable(party, 0)
                    .times(found.measurements().observable(party, 1));
            assertThat(product.traceRe() / 2)
                    .as("tr AA′/2 is the cosine of party %d's angle", party)
                    .isCloseTo(StrictMath.cos(found.angles().get(party)), within(1e-14));
        }
    }

    @Test
    void shouldTakeEveryStateWhenTheMeasurementsForbidNoneAndNoStateWhenTheyForbidAll() {
        Measurements harmless = Measurements.of(List.of(List.of(ALWAYS_MINUS, ALWAYS_PLUS), List.of(Z, ALWAYS_MINUS)));
        Measurements fatal = Measurements.of(List.of(List.of(Z, ALWAYS_PLUS), List.of(Z, ALWAYS_PLUS)));
        assertThat(QuantumMaximum.overStates(BellTest.HARDY, harmless))
                .as("no event can happen, Hardy's neither, since Alice never answers +")
                .isCloseTo(0, within(1e-14));
        assertThat(QuantumMaximum.overStates(BellTest.HARDY, fatal))
                .as("both answer + at the primed settings, which is forbidden")
                .isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void shouldRefuseToSearchFromNowhere() {
        assertRefused(() -> QuantumMaximum.of(BellTest.CHSH, Seed.of(1), 0), "got 0");
    }
}
