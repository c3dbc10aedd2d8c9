package org.superconfounding.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.superconfounding.statistics.Seed;

class CellCountsTest {
    /** A classifier's accuracy counted row by row, the slow way. */
    @Property
    void shouldGiveTheAccuracyOfARowByRowCount(
            @ForAll @Size(8) List<@IntRange(max = 40) Integer> counts,
            @ForAll @Size(4) List<@DoubleRange(min = 0, max = 1) Double> labelOne) {
        CellCounts data = CellCounts.of(counts.stream().mapToInt(count -> count).toArray());
        Classifier classifier = Classifier.ofProbabilities(
                labelOne.stream().mapToDouble(probability -> probability).toArray());
        int rows = 0;
        int right = 0;
        for (int cell = 0; cell < 8; cell++) {
            for (int row = 0; row < counts.get(cell); row++) {
                rows++;
                right += labelOne.get(cell & 3) > 0.5 + Classifier.TIE == cell >> 2 > 0 ? 1 : 0;
            }
        }
        assertThat(data.total()).isEqualTo(rows);
        if (rows > 0) {
            assertThat(classifier.accuracy(data)).isEqualTo((double) right / rows);
        }
    }

    @Test
    void shouldKeepAInTheLowestBitOfACellAndBInTheHighest() {
        CellCounts data = CellCounts.of(1, 2, 4, 8, 16, 32, 64, 128);
        assertThat(data.count(1, 0, 0)).isEqualTo(2);
        assertThat(data.count(0, 1, 0)).isEqualTo(4);
        assertThat(data.count(0, 0, 1)).isEqualTo(16);
        assertThat(data.pair(1, 1)).isEqualTo(8 + 128);
        assertThat(data.labelled(1)).isEqualTo(16 + 32 + 64 + 128);
        assertThat(data.confounded(1, 0)).isEqualTo(4 + 8);
    }

    @Property
    void shouldFlipLabelsAndNothingElse(@ForAll @DoubleRange(min = 0, max = 1) double rate) {
        SampleLaw law = SampleLaw.of(0.1, 0.2, 0.05, 0.15, 0.2, 0.1, 0.05, 0.15);
        SampleLaw noisy = law.withLabelNoise(rate);
        for (int cell = 0; cell < 4; cell++) {
            assertThat(noisy.pair(cell & 1, cell >> 1)).isCloseTo(law.pair(cell & 1, cell >> 1), within(1e-15));
        }
        assertThat(noisy.labelOne())
                .as("P(B=1) after flips")
                .isCloseTo((1 - rate) * law.labelOne() + rate * (1 - law.labelOne()), within(1e-15));
        assertThat(law.withLabelNoise(rate).withLabelNoise(0).maxAbsDifference(noisy))
                .isZero();
    }

    @Test
    void shouldDrawOnlyCellsThatTheLawAllows() {
        SampleLaw law = SampleLaw.of(0.5, 0, 0, 0, 0, 0.25, 0, 0.25);
        CellCounts drawn = law.draw(Seed.of(1).generator(), 1000);
        assertThat(drawn.total()).isEqualTo(1000);
        assertThat(drawn.count(0, 0, 0) + drawn.count(1, 0, 1) + drawn.count(1, 1, 1))
                .isEqualTo(1000);
        assertThat(law.labelOneGivenC(1)).isEqualTo(1);
        assertThat(law.labelOneGivenC(0)).isCloseTo(1.0 / 3, within(1e-15));
    }

    @Test
    void shouldRefuseWhatIsNoDataSetOrLaw() {
        assertRefused(() -> CellCounts.of(1, 2, 3), "eight");
        assertRefused(() -> CellCounts.of(0, 0, 0, 0, 0, 0, 0, -1), "-1");
        assertRefused(() -> SampleLaw.of(1, 1, 0, 0, 0, 0, 0, 0), "sum to 1");
        assertRefused(() -> SampleLaw.of(1, Double.NaN, 0, 0, 0, 0, 0, 0), "NaN");
        assertRefused(() -> SampleLaw.of(1, 0, 0, 0, 0, 0, 0, 0).withLabelNoise(2), "label noise is 2.0");
        assertRefused(() -> SampleLaw.of(1, 0, 0, 0, 0, 0, 0, 0).labelOneGivenC(1), "C = 1");
        assertRefused(() -> CellCounts.of(0, 0, 0, 0, 0, 0, 0, 0).count(2, 0, 0), "A is 2");
        assertRefused(() -> new FeatureSet("twice", List.of(Feature.A, Feature.A)), "twice");
    }
}
