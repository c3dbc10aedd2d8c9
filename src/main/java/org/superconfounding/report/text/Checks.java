package org.superconfounding.report.text;

import static org.superconfounding.report.text.Markup.text;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.superconfounding.audit.Control;
import org.superconfounding.audit.CutOff;
import org.superconfounding.audit.Oracle;
import org.superconfounding.audit.Power;
import org.superconfounding.audit.Rules;
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
        String outcome =
                switch (control.kind()) {
                    case NEGATIVE -> control.passed() ? "wrong on purpose, and caught: " : "NOT CAUGHT: ";
                    case POSITIVE -> control.passed() ? "a case in which it holds: " : "DOES NOT HOLD: ";
                };
        return outcome + text(control.name()) + ". _" + text(control.finding().summary()) + "_";
    }

    static String power(Power power) {
        String interval = power.lower() == power.upper()
                ? ""
                : " (" + Decimals.percent(Rules.SHARE_LEVEL, 1) + " limits " + Decimals.percent(power.lower(), 1)
                        + " to " + Decimals.percent(power.upper(), 1) + ")";
        return text(Decimals.percent(power.power(), 1) + " against " + power.alternative() + interval
                + (power.deciding() ? "" : "; does not count, since " + power.shownBecause()));
    }

    static String cutOff(CutOff cutOff) {
        return text(cutOff.name() + ": " + ClaimCard.number(cutOff.chosen()) + " is our choice; the verdict stays from "
                + ClaimCard.number(cutOff.lower()) + " to " + ClaimCard.number(cutOff.upper()));
    }

    static String test(TestRecord test) {
        String type = test.type().substring(test.type().lastIndexOf('.') + 1);
        String outcome = test.passed() ? "passed" : "[.verdict.failed]#FAILED#: " + text(firstLines(test.message()));
        return text(words(test.method())) + ": " + outcome + observations(test) + " [.basis]#(" + type + ", "
                + text(test.engine()) + ")#";
    }

    /**
     * The words that a method's name is made of: {@code shouldStaySilentWhenBIsSet} says "should stay silent when B is set".
     * Single letters are names, except A within a sentence, which mostly is the article.
     */
    static String words(String method) {
        return Stream.of(method.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z])"))
                .map(word -> word.matches("[B-Z]") ? word : word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "))
                .replaceFirst(" a$", " A");
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
