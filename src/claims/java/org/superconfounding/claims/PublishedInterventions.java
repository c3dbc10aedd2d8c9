package org.superconfounding.claims;

import static org.superconfounding.audit.LoggedQuantity.*;
import static org.superconfounding.claims.Experiment4Log.EXECUTED;
import static org.superconfounding.claims.Experiment4Log.SHOTS;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.superconfounding.audit.LoggedQuantity;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.experiment.Experiment4Result;
import org.superconfounding.experiment.Experiment4Result.Pair;
import org.superconfounding.experiment.Experiments;
import org.superconfounding.experiment.Proportion;
import org.superconfounding.statistics.HypothesisTests;

/** The published numbers of Experiment 4 and of Figure 4. */
final class PublishedInterventions {
    private static final double LEVEL = 0.05;
    private static final double FOUR_DIGITS = 0.5e-4;
    private static final double THREE_DIGITS = 0.5e-3;
    private static final String CUT_COUNT = "explained-cut-count";

    /** That of a share of zeros among all shots. */
    private static final NumberLaw HALF = NumberLaw.normal(0.5, StrictMath.sqrt(0.25 / SHOTS));

    private static final NumberLaw ONE = NumberLaw.constant(1);
    private static final NumberLaw ZERO = NumberLaw.constant(0);

    private static final Method OBSERVE = new Method(
            "P(B = 0 | A = %d)",
            Experiment4Result::observed, EXP4_OBSERVED, EXP4_OBSERVED_ONES, EXP4_OBSERVED_WILSON, EXP4_OBSERVED_P);

    private static final Method PROJECT = new Method(
            "P(B = 0 | do(A = %d)), project and prepare",
            Experiment4Result::intervened, EXP4_PROJECT, EXP4_PROJECT_ONES, EXP4_PROJECT_WILSON, EXP4_PROJECT_P_HALF);

    private static final Method REPLACE = new Method(
            "P(B = 0 | do(A = %d)), channel replacement",
            Experiment4Result::replaced, EXP4_REPLACE, EXP4_REPLACE_ONES, EXP4_REPLACE_WILSON, EXP4_REPLACE_P_HALF);

    private final PublishedRun<Experiment4Result> run =
            PublishedRun.of(AuditRun.runs(Experiments.FOUR, EXECUTED), Experiment4Log.LOGGED);

    private PublishedInterventions() {}

    /**
     * A way to a share of B = 0 for each value of A.
     *
     * @param share name of the share, with the value of A left open
     */
    private record Method(
            String share,
            Function<Experiment4Result, Pair> pair,
            LoggedQuantity zeros,
            LoggedQuantity ones,
            LoggedQuantity wilson,
            LoggedQuantity half) {
        /** Law of the share of zeros. */
        NumberLaw law(int a) {
            return this != OBSERVE ? HALF : a == 0 ? ONE : ZERO;
        }

        Proportion at(int a, Experiment4Result result) {
            return a == 0 ? pair.apply(result).atZero() : pair.apply(result).atOne();
        }
    }

    static Stream<PublishedNumber> numbers() {
        PublishedInterventions all = new PublishedInterventions();
        return Stream.of(
                        all.counts(),
                        Stream.of(OBSERVE, PROJECT, REPLACE)
                                .flatMap(method -> Stream.concat(all.shares(method, 0), all.shares(method, 1))),
                        all.difference(EXP4_PROJECT_DIFFERENCE, "project and prepare", PROJECT),
                        all.difference(EXP4_REPLACE_DIFFERENCE, "channel replacement", REPLACE),
                        all.successes(),
                        Stream.of(OBSERVE, PROJECT)
                                .flatMap(method -> Stream.concat(all.figure(method, 0), all.figure(method, 1))))
                .flatMap(numbers -> numbers);
    }

    private Stream<PublishedNumber> counts() {
        double half = EXECUTED.shots() / 2.0;
        NumberLaw equal = NumberLaw.normal(half, StrictMath.sqrt(half / 2 / EXECUTED.trials()));
        return Stream.of(
                count(0, "A = 0 and B = 0", equal, pair -> pair.atZero().successes()),
                count(1, "A = 1 and B = 0", ZERO, pair -> pair.atOne().successes()),
                count(2, "A = 0 and B = 1", ZERO, pair -> failures(pair.atZero())),
                count(3, "A = 1 and B = 1", equal, pair -> failures(pair.atOne())));
    }

    private PublishedNumber count(int index, String name, NumberLaw law, ToLongFunction<Pair> count) {
        return PublishedNumber.of(EXP4_MEAN_COUNTS, index, "mean count of " + name, law)
                .drawn(run.drawn(result -> (double) count.applyAsLong(result.observed()) / EXECUTED.trials()));
    }

    private static long failures(Proportion share) {
        return share.of() - share.successes();
    }

    private Stream<PublishedNumber> shares(Method method, int a) {
        PublishedRun<Proportion> shares = run.part(result -> method.at(a, result));
        String share = String.format(method.share(), a);
        PublishedNumber zeros = shares.number(method.zeros(), a, share, method.law(a), Proportion::value);
        NumberLaw ones = method == OBSERVE ? method.law(1 - a) : HALF;
        return Stream.of(
                method == OBSERVE ? zeros : zeros.from(Double.NaN),
                shares.number(method.ones(), a, share.replace("B = 0", "B = 1"), ones, s -> 1 - s.value()),
                cut(method, a, shares.number(method.wilson(), 2 * a, "lower limit of " + share, s -> s.wilson()
                        .lower())),
                cut(method, a, shares.number(method.wilson(), 2 * a + 1, "upper limit of " + share, s -> s.wilson()
                        .upper())),
                cut(
                        method,
                        a,
                        shares.p(method.half(), a, "p of " + share + " against 1/2", PublishedInterventions::logP)));
    }

    /** The program lost one count of one share, which shows in what it made of it. */
    private static PublishedNumber cut(Method method, int a, PublishedNumber number) {
        return method == REPLACE && a == 0 ? number.explained(CUT_COUNT) : number;
    }

    /** The program logs its size. */
    private Stream<PublishedNumber> difference(LoggedQuantity quantity, String name, Method method) {
        PublishedRun<Pair> pairs = run.part(method.pair());
        double deviation = StrictMath.sqrt(0.5 / SHOTS);
        double mean = deviation * StrictMath.sqrt(2 / StrictMath.PI);
        double spread = deviation * StrictMath.sqrt(1 - 2 / StrictMath.PI);
        return Stream.of(
                pairs.number(
                        quantity,
                        0,
                        "difference by do(A), " + name,
                        drawn -> NumberLaw.moments(mean, spread, drawn),
                        Pair::distance),
                cut(method, 0, pairs.p(quantity, 1, "p of no signalling, " + name, pair -> pair.equality()
                        .logP())));
    }

    private Stream<PublishedNumber> successes() {
        return Stream.of(
                run.number(EXP4_SUCCESSES, 0, "interventions found independent", result -> IntStream.range(0, 4)
                        .mapToObj(i -> (i < 2 ? PROJECT : REPLACE).at(i % 2, result))
                        .filter(share -> logP(share) > StrictMath.log(LEVEL))
                        .count()),
                PublishedNumber.constant(EXP4_SUCCESSES, 1, "interventions", 4));
    }

    private Stream<PublishedNumber> figure(Method method, int a) {
        int index = method == OBSERVE ? a : 2 + a;
        String name = String.format(method.share(), a).replace(", project and prepare", "");
        PublishedNumber share = PublishedNumber.of(FIG4_BARS, index, name, method.law(a))
                .drawn(run.drawn(result -> method.at(a, result).value()))
                .from(PublishedLogs.LOGS.value(method.zeros(), a));
        return Stream.of(
                share.in(FIG4_BARS, ", bar of Figure 4").rounded(FOUR_DIGITS),
                share.in(FIG4_PRINTED, ", label of Figure 4").rounded(THREE_DIGITS));
    }

    /** The exact binomial test against 1/2; two-sided is twice one side, since the law is symmetric. */
    private static double logP(Proportion share) {
        long more = StrictMath.max(share.successes(), share.of() - share.successes());
        double tail = HypothesisTests.binomialUpperTail(more, share.of(), 0.5).logP();
        return StrictMath.min(0, tail + StrictMath.log(2));
    }
}
