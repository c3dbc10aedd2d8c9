package org.superconfounding.report.figure;

import static org.superconfounding.io.Decimals.percent;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.ui.TextAnchor;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.ClaimEvidence.StoredAssessment;
import org.superconfounding.audit.DistributionSummary;
import org.superconfounding.audit.Finding;
import org.superconfounding.audit.JudgedReading;
import org.superconfounding.audit.PrintedNumber;
import org.superconfounding.audit.Recomputation;
import org.superconfounding.audit.Share;
import org.superconfounding.audit.TypicalValue;
import org.superconfounding.report.figure.Canvas.Sketch;
import org.superconfounding.report.figure.Series.Mark;
import org.superconfounding.report.text.Findings;
import org.superconfounding.statistics.Summary;

/**
 * The small picture of a claim card, one panel a quantity: the replication distributions under both protocols with the printed
 * value and its rounding interval marked, or the shares of replications with the share required. A claim without any of these
 * shows its recomputed values in the rounding interval. Readings that do not count are not drawn.
 */
final class ClaimPicture {
    private static final int WIDTH = 380;

    /** Of a panel's height, from its foot, what is drawn below the words of its mark. */
    private static final double BODY = 0.7;

    private ClaimPicture() {}

    /** The picture, or nothing if no finding can be drawn. */
    static Optional<Sketch> of(StoredAssessment assessment) {
        List<Finding> findings = Findings.counting(assessment);
        List<Plot> panels = new ArrayList<>();
        byQuantity(findings, TypicalValue.class).forEach(group -> panels.add(distributions(group)));
        boolean sampled = !panels.isEmpty();
        byQuantity(findings, Share.class).forEach(group -> panels.add(shares(group, assessment.readings())));
        if (!sampled) {
            byQuantity(findings, Recomputation.class).forEach(group -> group.forEach(one -> panels.add(value(one))));
        }
        return panels.isEmpty() ? Optional.empty() : Optional.of(Panels.stacked(WIDTH, panels));
    }

    private static <F extends Finding> Collection<List<F>> byQuantity(List<Finding> findings, Class<F> type) {
        return Findings.byQuantity(findings.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(Comparator.comparing(Finding::basis))
                .toList());
    }

    /** Replication distributions of one quantity on one axis, each as high as the panel, and the printed value. */
    private static Plot distributions(List<TypicalValue> findings) {
        Plot plot = values(
                findings.get(0).quantity(),
                findings.get(0).printed(),
                findings.stream()
                        .map(TypicalValue::distribution)
                        .flatMap(summary -> Stream.of(summary.histogramLower(), summary.histogramUpper())));
        for (int i = 0; i < findings.size(); i++) {
            DistributionSummary summary = findings.get(i).distribution();
            Basis basis = findings.get(i).basis();
            if (summary.standardDeviation() == 0) {
                // Constants of several protocols stand one above the other.
                dot(plot, summary.mean(), BODY * (i + 1) / (findings.size() + 1), basis);
            } else {
                Color color = Palette.faded(colour(basis), findings.size() > 1 ? 190 : 255);
                plot.area(outline(summary), color, color).key(basis.label(), colour(basis));
            }
        }
        return plot;
    }

    /** Corners of a histogram's outline. */
    private static double[] outline(DistributionSummary summary) {
        List<Integer> counts = summary.counts();
        double most = Collections.max(counts);
        double lower = summary.histogramLower();
        double bin = (summary.histogramUpper() - lower) / counts.size();
        DoubleStream tops = IntStream.range(0, counts.size()).boxed().flatMapToDouble(i -> {
            double height = BODY * counts.get(i) / most;
            return DoubleStream.of(lower + i * bin, height, lower + (i + 1) * bin, height);
        });
        return DoubleStream.concat(tops, DoubleStream.of(summary.histogramUpper(), 0, lower, 0))
                .toArray();
    }

    /** A value recomputed from published data, and the printed one with its rounding interval. */
    private static Plot value(Recomputation finding) {
        Plot plot = values(finding.quantity(), finding.printed(), Stream.of(finding.value()));
        dot(plot, finding.value(), BODY / 2, finding.basis());
        return plot;
    }

    /** An axis that holds the printed value with its rounding interval and all others. */
    private static Plot values(String quantity, PrintedNumber printed, Stream<Double> others) {
        Summary all = Summary.of(Stream.concat(Stream.of(printed.lower(), printed.upper()), others)
                .mapToDouble(Double::doubleValue)
                .toArray());
        double margin = Math.max(0.05 * (all.max() - all.min()), 1e-9);
        return new Plot(Charts.axis(all.min() - margin, all.max() + margin), Charts.unseen())
                .titled(quantity)
                .interval(printed.lower(), printed.upper(), Palette.INTERVAL)
                .mark(
                        "printed " + printed.text(),
                        printed.value(),
                        Palette.INK,
                        beside(printed.value(), (all.min() + all.max()) / 2));
    }

    /** Words stand on the side of their line where there is more room. */
    private static TextAnchor beside(double x, double middle) {
        return x > middle ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT;
    }

    private static void dot(Plot plot, double x, double y, Basis basis) {
        plot.points(new Series("", List.of(Mark.of(x, y))), Charts.dot(4.5), colour(basis))
                .key(basis.label(), colour(basis));
    }

    /** Shares of replications, or of their parts, in which one statement holds, a bar for each basis, and the share required. */
    private static Plot shares(List<Share> findings, List<JudgedReading> readings) {
        Share first = findings.get(0);
        Plot plot = new Plot(Charts.percent(), Charts.unseen())
                .titled(first.quantity())
                .mark(
                        "required " + percent(first.required(), 0) + " of " + first.unit(),
                        first.required(),
                        Palette.INK,
                        beside(first.required(), 0.5));
        double height = BODY / findings.size();
        for (int i = 0; i < findings.size(); i++) {
            Basis basis = findings.get(i).basis();
            double share = findings.get(i).share();
            double top = BODY - height * i;
            double foot = top - 0.85 * height;
            plot.area(new double[] {0, foot, share, foot, share, top, 0, top}, colour(basis), colour(basis))
                    .key(basis.label(), colour(basis));
            if (findings.stream().filter(other -> other.basis() == basis).count() > 1) {
                plot.text(
                        "  " + reading(findings.get(i), readings),
                        share < 0.5 ? share : 0,
                        (foot + top) / 2,
                        TextAnchor.CENTER_LEFT);
            }
        }
        return plot;
    }

    /** The readings that count to which a finding belongs. */
    private static String reading(Finding finding, List<JudgedReading> readings) {
        return readings.stream()
                .filter(reading -> reading.tenable() && reading.findings().contains(finding))
                .map(JudgedReading::name)
                .collect(Collectors.joining(", "));
    }

    private static Color colour(Basis basis) {
        return switch (basis) {
            case AS_WRITTEN -> Palette.AS_WRITTEN;
            case AS_EXECUTED -> Palette.AS_EXECUTED;
            case THEORY -> Palette.THEORY;
            case PUBLISHED -> Palette.HARDWARE;
        };
    }
}
