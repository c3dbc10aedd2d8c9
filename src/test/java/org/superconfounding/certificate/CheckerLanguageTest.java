package org.superconfounding.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.superconfounding.audit.junit.OneFileChecker;

/** What the checker's language means, and what it must not let pass; a "|" parts the lines of a certificate. */
class CheckerLanguageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 = 1 <= 1 < 2",
                "7 - 2 - 1 = 4",
                "8/2/2 = 2",
                "-2^2 = -4",
                "0.25 = 1/4",
                "i*i = -1",
                "sqrt(2)/2 = 1/sqrt(2)",
                "1/(1 + sqrt(2) + sqrt(3)) = 1/(1 + sqrt(3) + sqrt(2))",
                "sqrt(2 + 2*sqrt(5))^2 = 2 + 2*sqrt(5)",
                "3.146 < sqrt(2) + sqrt(3) < 3.147",
                "sign(sqrt(2) - 2) = -1",
                "factorial(5) = 120 | factorial(0) = 1",
                "sum(k in {1..3}: k) = 6",
                "for a in {1..3, 7}: a*a = a^2",
                "[1, i]† = [1; -i]",
                "kron([1, 0], [1; 2]) = [1, 0; 2, 0]",
                "traceLeft(kron([1, 2; 3, 4], [5, 6; 7, 8])) = 5*[5, 6; 7, 8]",
                "traceRight(kron([1, 2; 3, 4], [5, 6; 7, 8])) = 13*[1, 2; 3, 4]",
                "real s, c^2 = 1 - s^2 | c^4 = 1 - 2*s^2 + s^4",
                "party Alice: A, A' | party Bob: B | A*B*A' = B*A*A' | (A*A')† = A'*A",
            })
    void shouldAccept(String lines) {
        assertThat(check(lines)).contains(" lines hold. ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 = 2",
                "1 = 1 = 2",
                "1",
                "1 = 1 | ",
                "1 >= 1",
                "1 == 1",
                "1 + = 1",
                "(1 = 1",
                "1 = 1)",
                "1 = 1 2",
                "let a = 1",
                "let a = 1 | let a = 2 | a = 2",
                "let i = 2 | i = 2",
                "A = 1",
                "party Alice: A | A = 1",
                "party Alice: A, A' | A*A' = A'*A",
                "real x | x^2 = 1",
                "real x | 0 <= x^2",
                "real x | 1/x = 1/x",
                "real x | x*sqrt(2) < 3",
                "i < 1",
                "0 < i",
                "1/0 = 1",
                "1/(sqrt(2)*sqrt(2) - 2) = 1",
                "2^(1/2) = 1",
                "2^(0 - 1) = 1/2",
                "sqrt(0 - 2) = 1",
                "sqrt(1/2) = sqrt(1/2)",
                "sqrt(2) < 1.4142",
                "1.4143 < sqrt(2)",
                "squares(0 - 1, 1) = 0 - 1",
                "squares(0, 1) = 0",
                "squares(i, 1) = i",
                "factorial(1/2) = 1",
                "sum(k in {1..3}: k) = 5",
                "for a in {1}: 1",
                "for a in {1, 1}: a = 1",
                "for a in {1/2, 2/4}: a = a",
                "[1, 2; 3] = [1, 2; 3]",
                "[[1, 0; 0, 1], 0; 0, 1] = [[1, 0; 0, 1], 0; 0, 1]",
                "[1, 0; 0, 1] < [2, 0; 0, 2]",
                "tr([1, 2]) = 1",
                "tr([1], [1]) = 1",
                "kron(1) = 1",
                "traceLeft([1]) = 1",
                "[1, i]† = [1; i]",
            })
    void shouldRefuse(String lines) {
        assertThatThrownBy(() -> check(lines)).isInstanceOf(AssertionError.class);
    }

    private static String check(String lines) {
        String quoted = Arrays.stream(lines.split("\\|", -1))
                .map(line -> "\"" + line.strip() + "\"")
                .collect(Collectors.joining(", "));
        return OneFileChecker.check("""
                {"schema": "certificate/1", "kind": "test", "statement": "Words.", "restsOn": [], "lines": [%s]}
                """.formatted(quoted));
    }
}
