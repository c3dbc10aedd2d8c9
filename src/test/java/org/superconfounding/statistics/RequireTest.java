package org.superconfounding.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.superconfounding.io.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each check accepts its limits or refuses them, as it says, and names the argument, its value and what is allowed. */
class RequireTest {
    @Test
    void shouldRefuseWithTheMessageWhenAConditionFails() {
        assertThatCode(() -> Require.that(true, "no")).doesNotThrowAnyException();
        assertThatCode(() -> Require.that(true, "no %s", 1)).doesNotThrowAnyException();
        assertRefused(() -> Require.that(false, "100 % wrong"), "100 % wrong");
        assertRefused(() -> Require.that(false, "%s of %s", 3, "x"), "3 of x");
    }

    @Test
    void shouldTakeProbabilitiesWithBothEnds() {
        assertThat(Require.probability("p", 0)).isEqualTo(0);
        assertThat(Require.probability("p", 1)).isEqualTo(1);
        for (double outside : new double[] {-Double.MIN_VALUE, Math.nextUp(1.0), Double.NaN}) {
            assertRefused(() -> Require.probability("p", outside), "p is " + outside + "; it must be in [0, 1]");
        }
    }

    @Test
    void shouldTakeLevelsWithoutEitherEnd() {
        assertThat(Require.openUnit("level", Double.MIN_VALUE)).isEqualTo(Double.MIN_VALUE);
        assertThat(Require.openUnit("level", Math.nextDown(1.0))).isEqualTo(Math.nextDown(1.0));
        for (double outside : new double[] {0, 1, Double.NaN}) {
            assertRefused(() -> Require.openUnit("level", outside), "level is " + outside + "; it must be in (0, 1)");
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void shouldRefuseWhatIsNotFinite(double value) {
        assertThat(Require.finite("x", -Double.MAX_VALUE)).isEqualTo(-Double.MAX_VALUE);
        assertRefused(() -> Require.finite("x", value), "x is " + value + "; it must be finite");
        assertRefused(() -> Require.finiteCopy("xs", new double[] {0, value}, 1), "xs[1] is " + value);
    }

    @Test
    void shouldTakePositiveNumbersOnly() {
        assertThatCode(() -> Require.positive("x", Double.POSITIVE_INFINITY)).doesNotThrowAnyException();
        assertThatCode(() -> Require.positiveFinite("x", Double.MIN_VALUE)).doesNotThrowAnyException();
        for (double wrong : new double[] {0, -1, Double.NaN}) {
            assertRefused(() -> Require.positive("x", wrong), "x is " + wrong + "; it must be positive");
            assertRefused(() -> Require.positiveFinite("x", wrong), "x is " + wrong + "; it must be positive");
        }
        assertRefused(() -> Require.positiveFinite("x", Double.POSITIVE_INFINITY), "x is Infinity; it must be finite");
    }

    @Test
    void shouldTakeWholeNumbersUpToTheirLimits() {
        assertThat(Require.atLeast("n", 2, 2)).isEqualTo(2);
        assertRefused(() -> Require.atLeast("n", 2, 1), "n is 1; it must be at least 2");
        assertThat(Require.within("n", 2, 5, 2)).isEqualTo(2);
        assertThat(Require.within("n", 2, 5, 5)).isEqualTo(5);
        assertRefused(() -> Require.within("n", 2, 5, 1), "n is 1; allowed are 2 to 5");
        assertRefused(() -> Require.within("n", 2, 5, 6), "n is 6; allowed are 2 to 5");
    }

    @Test
    void shouldTakeFromNoSuccessToNothingElse() {
        assertThatCode(() -> Require.successes(0, 1)).doesNotThrowAnyException();
        assertThatCode(() -> Require.successes(1, 1)).doesNotThrowAnyException();
        assertRefused(() -> Require.successes(-1, 1), "number of successes is -1; it must be in [0, 1]");
        assertRefused(() -> Require.successes(2, 1), "number of successes is 2; it must be in [0, 1]");
        assertRefused(() -> Require.successes(0, 0), "number of trials is 0; it must be at least 1");
    }

    @Test
    void shouldCompareAndCopyLists() {
        assertThatCode(() -> Require.sameLength("a", 3, "b", 3)).doesNotThrowAnyException();
        assertRefused(() -> Require.sameLength("a", 3, "b", 4), "a: 3 values, b: 4; both must have the same number");
        double[] values = {1, 2};
        assertThat(Require.finiteCopy("xs", values, 2)).isEqualTo(values).isNotSameAs(values);
        assertRefused(() -> Require.finiteCopy("xs", values, 3), "number of values in xs is 2; it must be at least 3");
    }
}
