package org.superconfounding.live;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.Finding;
import org.superconfounding.audit.PrintedNumber;
import org.superconfounding.audit.Share;
import org.superconfounding.audit.TypicalValue;
import org.superconfounding.statistics.SamplingDistribution;

/** What a claim asks of the repeats of an experiment. */
sealed interface Question<R> {
    String claim();

    /** The presets under which it is asked; empty for all. A list, since the compiler of the live page orders sets at random. */
    default List<String> presets() {
        return List.of();
    }

    /** What one repeat answers: a number, or 1 and 0 for yes and no. */
    double of(R result);

    /** The finding, by the audit's rule. */
    Finding judge(Basis basis, double[] values, PrintedNumbers printed);

    /** Is a printed number, by its name in the ledger, typical? */
    record Typical<R>(String claim, String quantity, ToDoubleFunction<R> statistic) implements Question<R> {
        @Override
        public double of(R result) {
            return statistic.applyAsDouble(result);
        }

        @Override
        public TypicalValue judge(Basis basis, double[] values, PrintedNumbers printed) {
            PrintedNumber number = printed.of(claim, quantity);
            return TypicalValue.of(basis, number, SamplingDistribution.of(values));
        }
    }

    /** Does a statement hold in enough repeats, a share of at least {@code required}? */
    record Statement<R>(String claim, String statement, double required, List<String> presets, Predicate<R> holds)
            implements Question<R> {
        @Override
        public double of(R result) {
            return holds.test(result) ? 1 : 0;
        }

        @Override
        public Share judge(Basis basis, double[] values, PrintedNumbers printed) {
            long holding = 0;
            for (double value : values) {
                holding += (long) value;
            }
            return Share.of(basis, statement, holding, values.length, required);
        }
    }
}
