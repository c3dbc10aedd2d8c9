package org.superconfounding.causal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.superconfounding.bell.BellTest;

class ConfoundingStrengthTest {
    @Test
    void shouldScaleEachTestAsThePaperDefines() {
        assertThat(ConfoundingStrength.ofChsh(-2)).as("|S|/2").isEqualTo(1);
        assertThat(ConfoundingStrength.ofClauserHorne(-0.5)).as("|CH|").isEqualTo(0.5);
        assertThat(ConfoundingStrength.ofHardy(0.09)).as("P").isEqualTo(0.09);
        assertThat(ConfoundingStrength.ofMermin(-4)).as("|M|/2").isEqualTo(2);
    }

    @Test
    void shouldFindTheDefinitionOfEachTest() {
        assertThat(BellTest.TABLE_ONE.stream().map(test -> ConfoundingStrength.of(test, 0.5)))
                .as("CHSH, CH, Hardy, Mermin at 0.5")
                .containsExactly(0.25, 0.5, 0.5, 0.25);
    }

    @Test
    void shouldDivideMerminByTheClassicalBoundOfThatManyParties() {
        assertThat(ConfoundingStrength.ofMermin(8, 4)).as("8/2²").isEqualTo(2);
        assertThat(ConfoundingStrength.ofMermin(16, 5)).as("16/2²").isEqualTo(4);
    }

    @Test
    void shouldAcceptTheEndsOfEachRange() {
        assertThat(ConfoundingStrength.ofHardy(0)).as("impossible").isZero();
        assertThat(ConfoundingStrength.ofHardy(1)).as("certain").isEqualTo(1);
        assertThat(ConfoundingStrength.ofMermin(2, 2))
                .as("2/2¹, the fewest parties")
                .isEqualTo(1);
    }

    @Test
    void shouldRefuseATestThatThePaperGivesNoStrength() {
        BellTest other = new BellTest("CGLMP", BellTest.CHSH.expression(), List.of(), 2, 2, "no source");
        assertRefused(() -> ConfoundingStrength.of(other, 1), "CGLMP");
    }

    @Test
    void shouldRefuseWhatIsNoProbability() {
        assertRefused(() -> ConfoundingStrength.ofHardy(Double.NaN), "NaN");
        assertRefused(() -> ConfoundingStrength.ofMermin(1, 1), "at least 2");
    }
}
