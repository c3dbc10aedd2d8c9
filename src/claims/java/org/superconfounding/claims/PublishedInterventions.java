package org.superconfounding.claims;

import static org.superconfounding.audit.LoggedQuantity.*;
import static org.superconfounding.claims.Experiment4Log.EXECUTED;
import static org.superconfounding.claims.Experiment4Log.SHOTS;
import static org.superconfounding.claims.PublishedLogs.LOGS;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.superconfounding.audit.LoggedQuantity;
import org.superconfounding.audit.Replications;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.experiment.Experiment4Result;
import org.superconfounding.experiment.Experiment4Result.Pair;
import org.superconfounding.experiment.Experiments;
import org.superconfounding.experiment.Proportion;
import org.superconfounding.statistics.HypothesisTests;
import org.superconfounding.statistics.SamplingDistribution;

/** The published numbers of Experiment 4 and of Figure 4. */
final class PublishedInterventions {
    private static final double LEVEL = 0.05;
    private static final double FOUR_DIGITS = 0.5e-4;
    private static final double THREE_DIGITS = 0.5e-3;
    private static final String CUT_COUNT = "explained-cut-count";

    /** That of a share of zeros among all shots. */
    private static final NumberLaw HALF = NumberLaw.normal(0.5, StrictMath.sqrt(0.25 / SHOTS));

    private static final NumberLaw[] CERTAIN = {NumberLaw.constant(1), NumberLaw.constant(0)};

    private static final Method PROJECT = new Method(
            "project and prepare",
            Experiment4Log.INTERVENED,
            Experiment4Result::intervened,
            EXP4_PROJECT,
            EXP4_PROJECT_ONES,
            EXP4_PROJECT_WILSON,
            EXP4_PROJECT_P_HALF,
            EXP4_PROJECT_DIFFERENCE);

    private static final Method REPLACE = new Method(
            "channel replacement",
            Experiment4Log.REPLACED,
            Experiment4Result::replaced,
            EXP4_REPLACE,
            EXP4_REPLACE_ONES,
            EXP4_REPLACE_WILSON,
            EXP4_REPLACE_P_HALF,
            EXP4_REPLACE_DIFFERENCE);

    private PublishedInterventions() {}

    private record Method(
            String name,
            Pair logged,
            Function<Experiment4Result, Pair> pair,
            LoggedQuantity share,
            LoggedQuantity ones,
            LoggedQuantity wilson,
            LoggedQuantity half,
            LoggedQuantity difference) {
        String at(String what, int value) {
            return what + "do(A = " + value + "), " + name;
        }
    }

    static List<PublishedNumber> numbers() {
        Replications<Experiment4Result> runs = AuditRun.runs(Experiments.FOUR, EXECUTED);
        List<PublishedNumber> numbers = new ArrayList<>();
        counts(numbers, runs);
        observed(numbers, runs);
        for (Method method : List.of(PROJECT, REPLACE)) {
            shares(numbers, method, runs);
            difference(numbers, method, runs);
        }
        successes(numbers, runs);
        figure(numbers, runs);
        return numbers;
    }

    private static void counts(List<PublishedNumber> numbers, Replications<Experiment4Result> runs) {
        double half = EXECUTED.shots() / 2.0;
        NumberLaw equal = NumberLaw.normal(half, StrictMath.sqrt(half / 2 / EXECUTED.trials()));
        NumberLaw none = NumberLaw.constant(0);
        String[] names = {"A = 0 and B = 0", "A = 1 and B = 0", "A = 0 and B = 1", "A = 1 and B = 1"};
        NumberLaw[] laws = {equal, none, none, equal};
        List<Function<Pair, Long>> counts = List.of(
                pair -> pair.atZero().successes(),
                pair -> pair.atOne().successes(),
                pair -> pair.atZero().of() - pair.atZero().successes(),
                pair -> pair.atOne().of() - pair.atOne().successes());
        for (int i = 0; i < names.length; i++) {
            Function<Pair, Long> count = counts.get(i);
            numbers.add(PublishedNumber.of(EXP4_MEAN_COUNTS, i, "mean count of " + names[i], laws[i])
                    .drawn(runs.distribution(result -> (double) count.apply(result.observed()) / EXECUTED.trials())));
        }
    }

    private static void observed(List<PublishedNumber> numbers, Replications<Experiment4Result> runs) {
        for (int a = 0; a < 2; a++) {
            int value = a;
            Proportion own = a == 0 ? Experiment4Log.OBSERVED_0 : Experiment4Log.OBSERVED_1;
            SamplingDistribution drawn =
                    runs.distribution(result -> at(result.observed(), value).value());
            numbers.add(PublishedNumber.of(EXP4_OBSERVED, a, "P(B = 0 | A = " + a + ")", CERTAIN[a])
                    .drawn(drawn)
                    .from(own.value()));
            numbers.add(PublishedNumber.of(EXP4_OBSERVED_ONES, a, "P(B = 1 | A = " + a + ")", CERTAIN[1 - a])
                    .drawn(runs.distribution(
                            result -> 1 - at(result.observed(), value).value()))
                    .from(1 - own.value()));
            wilson(
                    numbers,
                    EXP4_OBSERVED_WILSON,
                    a,
                    "P(B = 0 | A = " + a + ")",
                    own,
                    Experiment4Result::observed,
                    runs);
            numbers.add(PublishedNumber.ofP(
                            EXP4_OBSERVED_P,
                            a,
                            "p of P(B = 0 | A = " + a + ") against 1/2",
                            runs.distribution(result -> logP(at(result.observed(), value))))
                    .from(logP(own)));
        }
    }

    private static void shares(List<PublishedNumber> numbers, Method method, Replications<Experiment4Result> runs) {
        for (int a = 0; a < 2; a++) {
            int value = a;
            Proportion own = at(method.logged(), a);
            String share = method.at("P(B = 0 | ", a).replace("),", ")),");
            numbers.add(PublishedNumber.of(method.share(), a, share, HALF)
                    .drawn(runs.distribution(
                            result -> at(method.pair().apply(result), value).value())));
            numbers.add(PublishedNumber.of(method.ones(), a, share.replace("B = 0", "B = 1"), HALF)
                    .drawn(runs.distribution(
                            result -> 1 - at(method.pair().apply(result), value).value()))
                    .from(1 - own.value()));
            wilson(numbers, method.wilson(), a, share, own, method.pair(), runs);
            numbers.add(cut(
                    PublishedNumber.ofP(
                                    method.half(),
                                    a,
                                    "p of " + share + " against 1/2",
                                    runs.distribution(
                                            result -> logP(at(method.pair().apply(result), value))))
                            .from(logP(own)),
                    own));
        }
    }

    private static void wilson(
            List<PublishedNumber> numbers,
            LoggedQuantity quantity,
            int a,
            String share,
            Proportion own,
            Function<Experiment4Result, Pair> pair,
            Replications<Experiment4Result> runs) {
        SamplingDistribution lower =
                runs.distribution(result -> at(pair.apply(result), a).wilson().lower());
        SamplingDistribution upper =
                runs.distribution(result -> at(pair.apply(result), a).wilson().upper());
        numbers.add(cut(
                PublishedNumber.ofReruns(quantity, 2 * a, "lower limit of " + share, lower)
                        .from(own.wilson().lower()),
                own));
        numbers.add(cut(
                PublishedNumber.ofReruns(quantity, 2 * a + 1, "upper limit of " + share, upper)
                        .from(own.wilson().upper()),
                own));
    }

    /** The program lost one count of one share, which shows in what it made of it. */
    private static PublishedNumber cut(PublishedNumber number, Proportion share) {
        return share == REPLACE.logged().atZero() ? number.explained(CUT_COUNT) : number;
    }

    /** The program logs its size. */
    private static void difference(List<PublishedNumber> numbers, Method method, Replications<Experiment4Result> runs) {
        SamplingDistribution drawn =
                runs.distribution(result -> method.pair().apply(result).distance());
        double deviation = StrictMath.sqrt(0.5 / SHOTS);
        NumberLaw size = NumberLaw.moments(
                deviation * StrictMath.sqrt(2 / StrictMath.PI),
                deviation * StrictMath.sqrt(1 - 2 / StrictMath.PI),
                drawn);
        numbers.add(PublishedNumber.of(method.difference(), 0, "difference by do(A), " + method.name(), size)
                .drawn(drawn)
                .from(method.logged().distance()));
        numbers.add(cut(
                PublishedNumber.ofP(
                                method.difference(),
                                1,
                                "p of no signalling, " + method.name(),
                                runs.distribution(result ->
                                        method.pair().apply(result).equality().logP()))
                        .from(method.logged().equality().logP()),
                method.logged().atZero()));
    }

    private static void successes(List<PublishedNumber> numbers, Replications<Experiment4Result> runs) {
        SamplingDistribution drawn =
                runs.distribution(result -> independent(result.intervened()) + independent(result.replaced()));
        numbers.add(PublishedNumber.ofReruns(EXP4_SUCCESSES, 0, "interventions found independent", drawn)
                .from(independent(PROJECT.logged()) + independent(REPLACE.logged())));
        numbers.add(PublishedNumber.constant(EXP4_SUCCESSES, 1, "interventions", 4));
    }

    private static long independent(Pair pair) {
        return Stream.of(pair.atZero(), pair.atOne())
                .filter(share -> logP(share) > StrictMath.log(LEVEL))
                .count();
    }

    private static void figure(List<PublishedNumber> numbers, Replications<Experiment4Result> runs) {
        String[] names = {"P(B = 0 | A = 0)", "P(B = 0 | A = 1)", "P(B = 0 | do(A = 0))", "P(B = 0 | do(A = 1))"};
        NumberLaw[] laws = {CERTAIN[0], CERTAIN[1], HALF, HALF};
        List<Function<Experiment4Result, Proportion>> shares = List.of(
                result -> result.observed().atZero(),
                result -> result.observed().atOne(),
                result -> result.intervened().atZero(),
                result -> result.intervened().atOne());
        double[] own = {
            LOGS.value(EXP4_OBSERVED, 0),
            LOGS.value(EXP4_OBSERVED, 1),
            LOGS.value(EXP4_PROJECT, 0),
            LOGS.value(EXP4_PROJECT, 1)
        };
        for (int i = 0; i < names.length; i++) {
            Function<Experiment4Result, Proportion> share = shares.get(i);
            SamplingDistribution drawn =
                    runs.distribution(result -> share.apply(result).value());
            numbers.add(PublishedNumber.of(FIG4_BARS, i, names[i] + ", bar of Figure 4", laws[i])
                    .rounded(FOUR_DIGITS)
                    .drawn(drawn)
                    .from(own[i]));
            numbers.add(PublishedNumber.of(FIG4_PRINTED, i, names[i] + ", label of Figure 4", laws[i])
                    .rounded(THREE_DIGITS)
                    .drawn(drawn)
                    .from(own[i]));
        }
    }

    private static Proportion at(Pair pair, int a) {
        return a == 0 ? pair.atZero() : pair.atOne();
    }

    /** The exact binomial test against 1/2; two-sided is twice one side, since the law is symmetric. */
    private static double logP(Proportion share) {
        long more = StrictMath.max(share.successes(), share.of() - share.successes());
        double tail = HypothesisTests.binomialUpperTail(more, share.of(), 0.5).logP();
        return StrictMath.min(0, tail + StrictMath.log(2));
    }
}
