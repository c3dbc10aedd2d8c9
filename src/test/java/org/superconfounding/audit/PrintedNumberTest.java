package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.superconfounding.io.Refusals.assertRefused;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PrintedNumberTest {
    @Test
    void shouldStandForHalfAUnitOfItsLastDigitToEitherSide() {
        PrintedNumber gain = new PrintedNumber("gain", "11.3");

        assertThat(gain.lower()).isEqualTo(11.25);
        assertThat(gain.upper()).isEqualTo(11.35);
        assertThat(gain.digits()).isEqualTo(1);
    }

    @Test
    void shouldCountTrailingZerosAsPrintedDigits() {
        assertThat(new PrintedNumber("CS", "0.990").lower()).isEqualTo(0.9895);
        assertThat(new PrintedNumber("p", "1.0000").digits()).isEqualTo(4);
    }

    @Property
    void shouldAdmitEveryValueThatRoundsToItAndNoneTwoUnitsAway(
            @ForAll @DoubleRange(min = -50, max = 50) double value, @ForAll @IntRange(max = 6) int digits) {
        String text =
                new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
        PrintedNumber printed = new PrintedNumber("x", text);

        assertThat(printed.admits(value)).isTrue();
        assertThat(printed.admits(value + 2 * StrictMath.pow(10, -digits))).isFalse();
    }

    @Test
    void shouldForgiveTheBinaryRoundingOfATieAndNoMore() {
        PrintedNumber printed = new PrintedNumber("CS", "1.385");

        assertThat(List.of(printed.lower() - 1e-12, printed.upper() + 1e-12))
                .as("beside its ends, by rounding")
                .allMatch(printed::admits);
        assertThat(List.of(printed.lower() - 2e-12, printed.upper() + 2e-12))
                .as("beyond its ends")
                .noneMatch(printed::admits);
    }

    @Test
    void shouldAdmitATieFromEitherSide() {
        assertThat(List.of("1.385", "1.384"))
                .allMatch(text -> new PrintedNumber("CS", text).admits((1.396 + 1.373) / 2));
    }

    @Test
    void shouldCarryTheRoundingOfBothTermsInADifference() {
        PrintedNumber width = PrintedNumber.difference(
                "width", new PrintedNumber("upper", "1.415"), new PrintedNumber("lower", "1.412"));

        assertThat(width.value()).isEqualTo(0.003);
        assertThat(width.lower()).isCloseTo(0.002, within(1e-15));
        assertThat(width.upper()).isCloseTo(0.004, within(1e-15));
    }

    @Test
    void shouldRefuseTextThatIsNoNumber() {
        assertRefused(() -> new PrintedNumber("CS", "about 1"), "about 1");
    }
}
