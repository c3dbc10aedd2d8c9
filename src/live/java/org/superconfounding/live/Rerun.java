package org.superconfounding.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.superconfounding.audit.DistributionSummary;
import org.superconfounding.audit.Finding;
import org.superconfounding.audit.Rules;
import org.superconfounding.audit.Share;
import org.superconfounding.audit.TypicalValue;
import org.superconfounding.statistics.Seed;

/**
 * The repeats that a reader asked for, run in steps so that a page can show how far they are and share them out. Not safe for
 * threads.
 */
public final class Rerun {
    private final Request request;
    private final PrintedNumbers printed;
    private final Repeats<?, ?> repeats;

    private Rerun(Request request, PrintedNumbers printed, Repeats<?, ?> repeats) {
        this.request = request;
        this.printed = printed;
        this.repeats = repeats;
    }

    /** Everything that has one panel's types. */
    private static final class Repeats<P extends Record, R> {
        final Setup<P, R> setup;
        final List<Question<R>> questions;
        final double[][] values;
        private final Function<Seed, R> experiment;

        Repeats(Setup<P, R> setup, int replications) {
            this.setup = setup;
            this.questions = setup.panel().questions(setup.preset());
            this.values = new double[questions.size()][replications];
            this.experiment = setup.panel().experiment().under(setup.protocol());
        }

        static <P extends Record, R> Repeats<P, R> of(Panel<P, R> panel, Request request) {
            return new Repeats<>(Setup.of(panel, request), request.replications());
        }

        void run(int index) {
            R result = experiment.apply(setup.seed().derive(index));
            for (int question = 0; question < values.length; question++) {
                values[question][index] = questions.get(question).of(result);
            }
        }

        List<Map<String, Object>> findings(PrintedNumbers printed) {
            List<Map<String, Object>> findings = new ArrayList<>();
            for (int question = 0; question < values.length; question++) {
                Question<R> asked = questions.get(question);
                Finding finding = asked.judge(setup.preset().basis(), values[question], printed);
                findings.add(described(asked.claim(), finding));
            }
            return findings;
        }
    }

    /**
     * Prepares the repeats: exact laws are computed here.
     *
     * @param text the request, see {@link Request}
     * @param printed the paper's numbers, see {@link PrintedNumbers}
     * @throws IllegalArgumentException if the request or the numbers have another form, or there are too few replications for the rule
     */
    public static Rerun of(String text, String printed) {
        Request request = Request.parse(text);
        if (request.replications() < Rules.FEWEST_REPLICATIONS) {
            throw new IllegalArgumentException("replications is " + request.replications() + "; allowed: from "
                    + Rules.FEWEST_REPLICATIONS + ", or the rule could not say no");
        }
        return new Rerun(request, PrintedNumbers.parse(printed), Repeats.of(Panels.of(request.panel()), request));
    }

    /** Number of repeats. */
    public int replications() {
        return request.replications();
    }

    /** Runs repeat {@code index}, from 0; the order of calls does not matter. */
    public void repeat(int index) {
        repeats.run(index);
    }

    /** What repeats {@code from} up to {@code to}, without it, answered: one number a question, repeat by repeat. */
    public double[] statistics(int from, int to) {
        double[] statistics = new double[(to - from) * repeats.values.length];
        for (int i = 0; i < statistics.length; i++) {
            statistics[i] = repeats.values[i % repeats.values.length][from + i / repeats.values.length];
        }
        return statistics;
    }

    /** Takes in what repeats from {@code from} on answered elsewhere, in the order of {@link #statistics}. */
    public void accept(int from, double[] statistics) {
        for (int i = 0; i < statistics.length; i++) {
            repeats.values[i % repeats.values.length][from + i / repeats.values.length] = statistics[i];
        }
    }

    /** The judged statistics of all repeats, as JSON; every repeat must have been run or taken in. */
    public String answer() {
        return Json.of(Json.object(
                "protocol", repeats.setup.words(),
                "basis", repeats.setup.preset().basis().label(),
                "seed", Long.toString(request.seed()),
                "replications", request.replications(),
                "findings", repeats.findings(printed)));
    }

    private static Map<String, Object> described(String claim, Finding finding) {
        Map<String, Object> object = Json.object(
                "claim", claim,
                "quantity", finding.quantity(),
                "holds", finding.holds(),
                "summary", finding.summary());
        if (finding instanceof TypicalValue typical) {
            DistributionSummary law = typical.distribution();
            object.put("printed", typical.printed().text());
            object.put(
                    "interval",
                    array(typical.printed().lower(), typical.printed().upper()));
            object.put("tail", typical.tail());
            object.put("mean", law.mean());
            object.put("middle", array(law.lower(), law.upper()));
            object.put("range", array(law.histogramLower(), law.histogramUpper()));
            object.put("counts", law.counts());
        } else if (finding instanceof Share share) {
            object.put("holding", share.holding());
            object.put("share", share.share());
            object.put("limits", array(share.lower(), share.upper()));
            object.put("required", share.required());
        }
        return object;
    }

    private static List<Double> array(double... values) {
        return DoubleStream.of(values).boxed().toList();
    }
}
