package org.superconfounding.claims;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.superconfounding.audit.LoggedQuantity;
import org.superconfounding.audit.Replications;
import org.superconfounding.statistics.SamplingDistribution;

/**
 * The run that the author published, or a part of it, beside reruns of the program. One statistic of both gives a number's reruns and
 * what the number should be by the more basic published ones.
 *
 * @param reruns a statistic's distribution over the reruns
 * @param own the published run
 */
record PublishedRun<R>(Function<ToDoubleFunction<R>, SamplingDistribution> reruns, R own) {
    static <R> PublishedRun<R> of(Replications<R> runs, R own) {
        return of(runs, run -> run, own);
    }

    /** Where the author published no more than this part of a run. */
    static <R, P> PublishedRun<P> of(Replications<R> runs, Function<R, P> part, P own) {
        return new PublishedRun<>(statistic -> runs.distribution(run -> statistic.applyAsDouble(part.apply(run))), own);
    }

    /** The same part of each run. */
    <P> PublishedRun<P> part(Function<R, P> part) {
        return new PublishedRun<>(statistic -> drawn(run -> statistic.applyAsDouble(part.apply(run))), part.apply(own));
    }

    SamplingDistribution drawn(ToDoubleFunction<R> statistic) {
        return reruns.apply(statistic);
    }

    /** A number with a law that its reruns may serve for where there is no closed form. */
    PublishedNumber number(
            LoggedQuantity quantity,
            int index,
            String name,
            Function<SamplingDistribution, NumberLaw> law,
            ToDoubleFunction<R> statistic) {
        SamplingDistribution drawn = drawn(statistic);
        return PublishedNumber.of(quantity, index, name, law.apply(drawn))
                .drawn(drawn)
                .from(statistic.applyAsDouble(own));
    }

    PublishedNumber number(
            LoggedQuantity quantity, int index, String name, NumberLaw law, ToDoubleFunction<R> statistic) {
        return number(quantity, index, name, drawn -> law, statistic);
    }

    /** A number whose law has no closed form. */
    PublishedNumber number(LoggedQuantity quantity, int index, String name, ToDoubleFunction<R> statistic) {
        return number(quantity, index, name, NumberLaw::reruns, statistic);
    }

    /** A p-value of which {@code logP} is the natural logarithm. */
    PublishedNumber p(LoggedQuantity quantity, int index, String name, ToDoubleFunction<R> logP) {
        return number(quantity, index, name, logP).ofLogarithm();
    }
}
