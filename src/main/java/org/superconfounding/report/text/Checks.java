package org.superconfounding.report.text;

import static org.superconfounding.report.text.Markup.text;

import java.util.stream.Collectors;
import org.superconfounding.audit.Control;
import org.superconfounding.audit.Oracle;
import org.superconfounding.audit.Power;
import org.superconfounding.audit.TestRecord;
import org.superconfounding.io.Decimals;

/** One line for each thing that guards a verdict. */
final class Checks {
    private Checks() {}

    static String oracle(Oracle oracle) {
        return text(oracle.name() + ": expected " + ClaimCard.number(oracle.expected()) + ", ours "
                + ClaimCard.number(oracle.measured()) + ", allowed difference "
                + ClaimCard.number(oracle.tolerance()) + ". Source: " + oracle.source());
    }

    static String control(Control control) {
        return text(control.name()) + ": caught. _" + text(control.finding().summary()) + "_";
    }

    static String power(Power power) {
        return text(Decimals.percent(power.power(), 1) + " against " + power.alternative());
    }

    static String test(TestRecord test) {
        String type = test.type().substring(test.type().lastIndexOf('.') + 1);
        String outcome = test.passed() ? "passed" : "[.verdict.failed]#FAILED#: " + text(firstLines(test.message()));
        return "`" + type + "." + test.method() + "` (" + test.engine() + "): " + outcome + observations(test);
    }

    private static String observations(TestRecord test) {
        if (test.observations().isEmpty()) {
            return "";
        }
        return test.observations().stream()
                .map(seen -> text(seen.name() + " seen " + Decimals.count(seen.count()) + " times, "
                        + ClaimCard.number(seen.minimum()) + " to " + ClaimCard.number(seen.maximum())))
                .collect(Collectors.joining("; ", "; ", ""));
    }

    private static String firstLines(String message) {
        return message.lines().limit(3).collect(Collectors.joining(" "));
    }
}
