package org.superconfounding.claims;

import static org.superconfounding.audit.LoggedQuantity.*;
import static org.superconfounding.claims.PublishedLogs.LOGS;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.superconfounding.audit.AuthorLogs;
import org.superconfounding.audit.Column;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.LoggedQuantity;
import org.superconfounding.io.Decimals;
import org.superconfounding.statistics.SamplingDistribution;
import org.superconfounding.statistics.Summary;

/** Every published number as data: all of them one by one, and a table to be read in which a sample of many is one row. */
final class PublishedNumberTables {
    static final String NUMBERS = "published-numbers";
    static final String SUMMARY = "published-summary";

    /** A quantity of more numbers is shown as a sample. */
    private static final int FEW = 9;

    private static final double LOWER = 0.025;
    private static final double UPPER = 0.975;
    private static final String NONE = "";

    /** What the numbers of a quantity that is shown as a sample are called. */
    private static final Map<LoggedQuantity, String> SAMPLES = Map.ofEntries(
            Map.entry(EXP2_S_NONE, "S of each trial, no confounding"),
            Map.entry(EXP2_S_CLASSICAL, "S of each trial, classical"),
            Map.entry(EXP2_S_QUANTUM, "S of each trial, Bell state"),
            Map.entry(EXP3_DEGREES, "θ in degrees"),
            Map.entry(EXP3_CS, "CS at each θ"),
            Map.entry(EXP3_CS_THEORY, "CS of theory at each θ"),
            Map.entry(EXP3_THETA, "θ of each point"),
            Map.entry(EXP3_S_MEAN, "mean S at each θ"),
            Map.entry(EXP3_S_SD, "s.d. of S at each θ"),
            Map.entry(EXP3_S_SEM, "standard error of S at each θ"),
            Map.entry(EXP3_S_THEORY, "S of theory at each θ"),
            Map.entry(EXP3_CONCURRENCE, "concurrence at each θ"),
            Map.entry(EXP3_S_TRIALS, "S of each trial at each θ"),
            Map.entry(FIG3_THETA, "θ, Figure 3"),
            Map.entry(FIG3_DEGREES, "θ in degrees, Figure 3"),
            Map.entry(FIG3_S, "mean S at each θ, Figure 3"),
            Map.entry(FIG3_S_SEM, "bar at each θ, Figure 3"),
            Map.entry(FIG3_CONCURRENCE, "concurrence at each θ, Figure 3"),
            Map.entry(EXP5_SEEDS, "seeds"),
            Map.entry(EXP5_SPLIT_CAUSAL, "causal accuracy on held-out samples, each seed"),
            Map.entry(EXP5_SPLIT_NAIVE, "naive accuracy on held-out samples, each seed"),
            Map.entry(EXP5_CAUSAL, "causal accuracy, each seed and domain"),
            Map.entry(EXP5_NAIVE, "naive accuracy, each seed and domain"));

    private PublishedNumberTables() {}

    static List<PublishedNumber> all() {
        return Stream.of(
                        PublishedHierarchy.numbers(),
                        PublishedHardware.numbers(),
                        PublishedSweep.numbers(),
                        PublishedInterventions.numbers(),
                        PublishedGains.numbers())
                .flatMap(numbers -> numbers)
                .sorted((a, b) -> a.quantity() == b.quantity()
                        ? Integer.compare(a.index(), b.index())
                        : a.quantity().compareTo(b.quantity()))
                .toList();
    }

    /** One row a number; of p-values, law and reruns are of the natural logarithm. */
    static Dataset numbers(List<PublishedNumber> all) {
        Dataset.Builder table = Dataset.of(
                NUMBERS,
                "Each number that the author published beside its exact law and our repeats",
                Column.of("quantity", "key of the quantity in expected/author-logs.yaml"),
                Column.of("index", "place among the quantity's numbers, from 0"),
                Column.of("name", "what the number is"),
                Column.of("file", "file of the author's repository"),
                Column.of("lines", "lines of that file, or drawn for a figure"),
                Column.of("published", "the number as published"),
                Column.of("law_of", "whether law and repeats are of the number or of its natural logarithm"),
                Column.of("law_mean", "mean of the exact law as executed; empty where there is none"),
                Column.of("law_sd", "standard deviation of that law; empty where there is none"),
                Column.of("ours_mean", "mean over our repeats; empty where there are none"),
                Column.of("ours_se", "standard error of that mean; empty where there are none"),
                Column.of("ours_lower", "2.5 % quantile over our repeats; empty where there are none"),
                Column.of("ours_upper", "97.5 % quantile over our repeats; empty where there are none"),
                Column.of("recomputed", "the number from other published ones; empty where it is not"),
                Column.of("p", "two-sided probability of a number as far from its law"),
                Column.of("judgement", "within, or the reason why not"));
        for (PublishedNumber number : all) {
            AuthorLogs.Quantity source = LOGS.of(number.quantity());
            SamplingDistribution ours = number.reruns();
            table.row(
                    number.quantity().key(),
                    number.index(),
                    number.name(),
                    source.file(),
                    source.lines(),
                    number.value(),
                    number.logarithmic() ? "logarithm" : "number",
                    orNone(number.law().mean()),
                    orNone(number.law().deviation()),
                    ours == null ? NONE : ours.mean(),
                    ours == null ? NONE : ours.summary().standardError(),
                    ours == null ? NONE : ours.quantile(LOWER),
                    ours == null ? NONE : ours.quantile(UPPER),
                    orNone(number.recomputed()),
                    number.p(),
                    judgement(number));
        }
        return table.build();
    }

    private static Object orNone(double value) {
        return Double.isNaN(value) ? NONE : value;
    }

    private static String judgement(PublishedNumber number) {
        if (!number.settled()) {
            return "open";
        }
        return number.explanation() == null ? "within" : number.explanation();
    }

    /** One row a number, or a quantity of more than {@value #FEW}. */
    static Dataset summary(List<PublishedNumber> all) {
        Dataset.Builder table = Dataset.of(
                SUMMARY,
                "The author's numbers beside their laws, a row for a number or for a sample of many",
                Column.of("part", "experiment"),
                Column.of("file", "file of the author's repository"),
                Column.of("lines", "lines of that file, or drawn for a figure"),
                Column.of("quantity", "what the number or sample is"),
                Column.of("published", "as published"),
                Column.of("law", "exact law as executed"),
                Column.of("ours", "mean over our repeats with its standard error"),
                Column.of("ours_95", "central 95 % of our repeats"),
                Column.of("p", "two-sided probability of a number as far from its law"),
                Column.of("judgement", "within, or the reason why not"));
        for (LoggedQuantity quantity : LoggedQuantity.values()) {
            List<PublishedNumber> of =
                    all.stream().filter(number -> number.quantity() == quantity).toList();
            if (of.size() > FEW) {
                sample(table, quantity, of);
            } else {
                of.forEach(number -> number(table, number));
            }
        }
        return table.build();
    }

    private static void number(Dataset.Builder table, PublishedNumber number) {
        SamplingDistribution ours = number.reruns();
        int digits = digits(number);
        table.row(
                part(number.quantity()),
                LOGS.of(number.quantity()).file(),
                LOGS.of(number.quantity()).lines(),
                number.name(),
                published(number, digits),
                law(number, digits),
                ours == null ? NONE : ours(number, ours, digits),
                ours == null || !number.random() ? NONE : range(number, ours, digits),
                number.random() ? Decimals.fixed(number.p(), 3) : NONE,
                judgement(number));
    }

    /** With the digits that were published; of a double those that its law makes worth reading. */
    private static String published(PublishedNumber number, int digits) {
        if (number.logarithmic()) {
            return p(number.value());
        }
        return number.half() == 0
                ? shown(number.value(), digits)
                : Decimals.fixed(number.value(), places(number.half()));
    }

    private static int places(double half) {
        return (int) StrictMath.ceil(-StrictMath.log10(2 * half) - 1e-9);
    }

    private static void sample(Dataset.Builder table, LoggedQuantity quantity, List<PublishedNumber> of) {
        Summary published =
                Summary.of(of.stream().mapToDouble(PublishedNumber::value).toArray());
        int digits = of.stream().mapToInt(PublishedNumberTables::digits).max().orElseThrow();
        boolean alike = of.stream()
                        .map(number -> List.of(number.law().mean(), number.law().deviation()))
                        .distinct()
                        .count()
                == 1;
        boolean random = of.stream().anyMatch(PublishedNumber::random);
        boolean drawn = of.stream().allMatch(number -> number.reruns() != null);
        double least = of.stream().mapToDouble(PublishedNumber::p).min().orElseThrow();
        String each = random
                ? "mean " + shown(average(of, number -> number.law().mean()), digits) + ", a law for each"
                : "the same, one by one";
        table.row(
                part(quantity),
                LOGS.of(quantity).file(),
                LOGS.of(quantity).lines(),
                SAMPLES.get(quantity),
                of.size() + " numbers, mean " + shown(published.mean(), digits) + ", s.d. "
                        + shown(published.standardDeviation(), digits) + ", from " + shown(published.min(), digits)
                        + " to " + shown(published.max(), digits),
                alike ? law(of.get(0), digits) : each,
                drawn ? "mean " + shown(average(of, number -> number.reruns().mean()), digits) : NONE,
                NONE,
                random ? "smallest " + Decimals.fixed(least, 4) : NONE,
                of.stream()
                        .map(PublishedNumberTables::judgement)
                        .distinct()
                        .reduce((a, b) -> "open")
                        .orElseThrow());
    }

    private static double average(List<PublishedNumber> of, ToDoubleFunction<PublishedNumber> what) {
        return of.stream().mapToDouble(what).average().orElseThrow();
    }

    private static String law(PublishedNumber number, int digits) {
        if (!number.law().known()) {
            return NONE;
        }
        String mean = shown(number.law().mean(), digits);
        return number.random() ? mean + " ± " + shown(number.law().deviation(), digits) : mean;
    }

    private static String ours(PublishedNumber number, SamplingDistribution ours, int digits) {
        if (number.logarithmic()) {
            return "median " + Decimals.probability(ours.quantile(0.5));
        }
        if (!number.random()) {
            return shown(ours.mean(), digits);
        }
        double error = ours.summary().standardError();
        int places = (int) (1 - StrictMath.floor(StrictMath.log10(error)));
        return Decimals.fixed(ours.mean(), places) + " ± " + Decimals.fixed(error, places);
    }

    private static String range(PublishedNumber number, SamplingDistribution ours, int digits) {
        return number.logarithmic()
                ? Decimals.probability(ours.quantile(LOWER)) + " to " + Decimals.probability(ours.quantile(UPPER))
                : shown(ours.quantile(LOWER), digits) + " to " + shown(ours.quantile(UPPER), digits);
    }

    private static String p(double value) {
        return value == 0 ? "0" : Decimals.probability(StrictMath.log(value));
    }

    /** Places after the point: three significant ones of the spread, or what a constant has. */
    private static int digits(PublishedNumber number) {
        double spread = number.law().known() || number.reruns() == null
                ? number.law().deviation()
                : number.reruns().standardDeviation();
        if (spread == 0) {
            return number.half() == 0 ? 4 : places(number.half());
        }
        return (int) StrictMath.max(0, StrictMath.min(7, 2 - StrictMath.floor(StrictMath.log10(spread))));
    }

    /** Whole numbers as they are. */
    private static String shown(double value, int digits) {
        return value == StrictMath.rint(value) && StrictMath.abs(value) >= 2
                ? Decimals.fixed(value, 0)
                : Decimals.fixed(value, digits);
    }

    /** The experiment, or the hardware. */
    private static String part(LoggedQuantity quantity) {
        String name = quantity.name();
        return name.startsWith("IONQ") || quantity == FIG2_BARS
                ? "Runs on IonQ hardware"
                : "Experiment " + name.charAt(3);
    }
}
