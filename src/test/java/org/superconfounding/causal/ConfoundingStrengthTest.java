package org.superconfounding.causal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.superconfounding.bell.BellTest;

class ConfoundingStrengthTest {
    static Stream<Arguments> strengths() {
        return Stream.of(
                defined("|S|/2", () -> ConfoundingStrength.ofChsh(-2), 1),
                defined("|CH|", () -> ConfoundingStrength.ofClauserHorne(-0.5), 0.5),
                defined("P", () -> ConfoundingStrength.ofHardy(0.09), 0.09),
                defined("an impossible event", () -> ConfoundingStrength.ofHardy(0), 0),
                defined("a certain event", () -> ConfoundingStrength.ofHardy(1), 1),
                defined("|M|/2", () -> ConfoundingStrength.ofMermin(-4), 2),
                defined("2/2¹, the fewest parties", () -> ConfoundingStrength.ofMermin(2, 2), 1),
                defined("8/2²", () -> ConfoundingStrength.ofMermin(8, 4), 2),
                defined("16/2², the classical bound of five parties", () -> ConfoundingStrength.ofMermin(16, 5), 4));
    }

    /** Computed within the test, so that mutation analysis sees which test computes it. */
    private static Arguments defined(String what, DoubleSupplier strength, double expected) {
        return arguments(what, strength, expected);
    }

    @ParameterizedTest(name = "{0} = {2}")
    @MethodSource("strengths")
    void shouldScaleEachTestAsThePaperDefines(String what, DoubleSupplier strength, double expected) {
        assertThat(strength.getAsDouble()).as(what).isEqualTo(expected);
    }

    @Test
    void shouldFindTheDefinitionOfEachTest() {
        assertThat(BellTest.TABLE_ONE.stream().map(test -> ConfoundingStrength.of(test, 0.5)))
                .as("CHSH, CH, Hardy, Mermin at 0.5")
                .containsExactly(0.25, 0.5, 0.5, 0.25);
    }

    @Test
    void shouldRefuseWhatHasNoStrength() {
        BellTest other = new BellTest("CGLMP", BellTest.CHSH.expression(), List.of(), 2, 2, "no source");

        assertRefused(() -> ConfoundingStrength.of(other, 1), "CGLMP");
        assertRefused(() -> ConfoundingStrength.ofHardy(Double.NaN), "NaN");
        assertRefused(() -> ConfoundingStrength.ofMermin(1, 1), "at least 2");
    }
}
