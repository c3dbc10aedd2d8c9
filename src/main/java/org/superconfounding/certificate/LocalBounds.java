package org.superconfounding.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.superconfounding.certificate.Certificate.Kind;
import org.superconfounding.exact.Surd;

/** What local models reach: bounds by all deterministic strategies, and explicit models. Outcomes are +1 and −1. */
public final class LocalBounds {
    static final String MIXTURES =
            "A model in which outcomes depend on a common cause that is independent of the settings, and on nothing"
                    + " across, is a mixture of strategies that fix every outcome; an average lies between the least and the greatest value.";

    private static final List<String> TWO_PARTIES = List.of("a", "a'", "b", "b'");
    private static final List<String> THREE_PARTIES = List.of("a", "a'", "b", "b'", "c", "c'");
    private static final String CHSH = "a*b + a*b' + a'*b - a'*b'";
    private static final String CH = "(" + both("a", "b") + " + " + both("a", "b'") + " + " + both("a'", "b") + " - "
            + both("a'", "b'") + " - (1 + a)/2 - (1 + b)/2)";
    private static final String SHIFTED = "(" + CHSH + " - 2)/4";
    private static final String MERMIN = "a*b*c - a*b'*c' - a'*b*c' - a'*b'*c";
    private static final String WINS = "((1 + a*b)/2 + (1 + a*b')/2 + (1 + a'*b)/2 + (1 - a'*b')/2)";

    private LocalBounds() {}

    /** |S| ≤ 2. */
    public static Certificate chsh() {
        return Certificate.of(
                        "chsh-local-bound",
                        Kind.ENUMERATION,
                        "In every local model |S| is at most {bound}, and CS = |S|/{bound} at most {strength}; both are reached.")
                .restsOn(MIXTURES)
                .let("bound", Surd.of(2, 1))
                .eachOutcome(TWO_PARTIES, "(" + CHSH + ")^2", "bound^2")
                .because("S is the bound or minus the bound at each of the sixteen strategies")
                .at("a, a', b, b' in {1}", CHSH, "bound")
                .let("strength", Surd.of(1, 1))
                .equal("strength", "bound/2")
                .build();
    }

    /** −1 ≤ CH ≤ 0, both reached, and CH of white noise. */
    public static Certificate clauserHorne() {
        return Certificate.of(
                        "ch-local-bound",
                        Kind.ENUMERATION,
                        "In every local model CH is at most {bound}. The strategies reach from {least} to {bound}, so that |CH| reaches"
                                + " {strength}; outcomes without any correlation have CH = {noise}.")
                .restsOn(MIXTURES)
                .let("bound", Surd.of(0, 1))
                .let("least", Surd.of(-1, 1))
                .let("strength", Surd.of(1, 1))
                .let("noise", Surd.of(-1, 2))
                .less("least", "bound")
                .eachOutcome(TWO_PARTIES, CH, SHIFTED)
                .because("CH of the sixteen strategies")
                .eachOutcome(TWO_PARTIES, "(2*" + SHIFTED + " - bound - least)^2", "(bound - least)*(bound - least)")
                .because("so CH is the bound or the least value")
                .at("a, a', b, b' in {1}", CHSH, "bound + 2")
                .because("so CH is the bound, nought, where all outcomes are plus")
                .at("a, a' in {1}: for b, b' in {-1}", SHIFTED, "least")
                .because("plus for Alice, minus for Bob")
                .equal("strength", "-least")
                .equal("noise", "1/4 + 1/4 + 1/4 - 1/4 - 1/2 - 1/2")
                .because("four outcomes of probability a quarter at each choice of settings")
                .build();
    }

    /** |M| ≤ 2 for three parties. */
    public static Certificate mermin() {
        return Certificate.of(
                        "mermin-local-bound",
                        Kind.ENUMERATION,
                        "In every local model of three parties |M| is at most {bound}; it is reached.")
                .restsOn(MIXTURES)
                .let("bound", Surd.of(2, 1))
                .eachOutcome(THREE_PARTIES, "(" + MERMIN + ")^2", "bound^2")
                .because("M is the bound or minus the bound at each of the sixty-four strategies")
                .at("a, a', b, b', c, c' in {1}", MERMIN, "-bound")
                .build();
    }

    /** Hardy's event is at most as probable as his three forbidden events together. */
    public static Certificate hardy() {
        String excess = "(" + both("a", "b") + " - " + both("a", "(-b')") + " - " + both("(-a')", "b") + " - "
                + both("a'", "b'") + ")";
        return Certificate.of(
                        "hardy-local-bound",
                        Kind.ENUMERATION,
                        "In every local model the probability of Hardy's event is at most the sum of the probabilities of his three"
                                + " forbidden events; so it is {bound} where these never happen.")
                .restsOn(MIXTURES)
                .let("bound", Surd.of(0, 1))
                .eachOutcome(TWO_PARTIES, excess, SHIFTED)
                .because(
                        "the event's probability less those of the three forbidden events, at each of the sixteen strategies")
                .eachOutcome(TWO_PARTIES, "(2*" + SHIFTED + " - bound + 1)^2", "1")
                .because("so this is the bound, or below it by one")
                .at("a, a', b, b' in {1}", CHSH, "bound + 2")
                .build();
    }

    /** At most 3/4 of the CHSH game is won. */
    public static Certificate winning() {
        return Certificate.of(
                        "chsh-local-winning-probability",
                        Kind.ENUMERATION,
                        "A local model, with memory or without, wins a trial of the CHSH game with fair settings with a probability of at"
                                + " most {bound}.")
                .restsOn(MIXTURES)
                .restsOn("What a model remembers is part of its common cause in the next trial.")
                .let("bound", Surd.of(3, 4))
                .eachOutcome(TWO_PARTIES, WINS, "2 + (" + CHSH + ")/2")
                .because(
                        "how many of the four choices of settings each strategy wins; outcomes have to differ at the last one only")
                .eachOutcome(TWO_PARTIES, "(" + CHSH + ")^2", "(8*bound - 4)^2")
                .because("so that it wins four times the bound, or less")
                .at("a, a', b, b' in {1}", CHSH, "8*bound - 4")
                .build();
    }

    /** The eight strategies with S = 2, mixed evenly. */
    public static Certificate atTheBound() {
        List<String> rows = new ArrayList<>();
        for (int strategy = 0; strategy < 16; strategy++) {
            int[] signs = signs(4, strategy);
            if (chsh(signs) == 2) {
                rows.add(signs[0] + ", " + signs[1] + ", " + signs[2] + ", " + signs[3]);
            }
        }
        return Certificate.of(
                        "noisy-bell-state-local-model",
                        Kind.LOCAL_MODEL,
                        "At a visibility of {visibility} the correlators of the Bell state at the paper's settings, with fair outcomes on"
                                + " both sides, are those of an even mixture of eight deterministic strategies.")
                .let("visibility", Surd.ROOT_TWO.times(1, 2))
                .let("strategies", "[" + String.join("; ", rows) + "]")
                .because("outcomes at a, a', b and b', a row for each strategy")
                .let("weights", "[1, 1, 1, 1, 1, 1, 1, 1]/8")
                .equal("weights*strategies", "[0, 0, 0, 0]")
                .because("means of the outcomes")
                .let("moments", "strategies†*strategies/8")
                .equal("[1, 0, 0, 0; 0, 1, 0, 0]*moments*[0, 0; 0, 0; 1, 0; 0, 1]", "[1, 1; 1, -1]/sqrt(2)*visibility")
                .because(
                        "mean products of the outcomes at a and a' with those at b and b', and the Bell state's correlators")
                .equal("tr(weights†*weights)", "1/8")
                .because("eight equal weights")
                .equal("weights*[1; 1; 1; 1; 1; 1; 1; 1]", "1")
                .build();
    }

    /** P(+ +|x, y) of outcomes that are fixed. */
    private static String both(String x, String y) {
        return "(1 + " + x + ")*(1 + " + y + ")/4";
    }

    private static int chsh(int[] s) {
        return s[0] * s[2] + s[0] * s[3] + s[1] * s[2] - s[1] * s[3];
    }

    /** Outcomes of one strategy, the last changing fastest. */
    private static int[] signs(int outcomes, int strategy) {
        return IntStream.range(0, outcomes)
                .map(i -> (strategy >> outcomes - 1 - i & 1) == 0 ? -1 : 1)
                .toArray();
    }

    static List<Certificate> all() {
        return List.of(chsh(), clauserHorne(), mermin(), hardy(), winning(), atTheBound());
    }
}
