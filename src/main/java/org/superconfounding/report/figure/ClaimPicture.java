package org.superconfounding.report.figure;

import static org.superconfounding.io.Decimals.percent;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.DistributionSummary;
import org.superconfounding.audit.Finding;
import org.superconfounding.audit.PrintedNumber;
import org.superconfounding.audit.Recomputation;
import org.superconfounding.audit.Share;
import org.superconfounding.audit.TypicalValue;
import org.superconfounding.report.figure.Canvas.Sketch;
import org.superconfounding.report.figure.Strip.Scale;

/**
 * The small picture of a claim card, one strip a quantity: the replication distributions under both protocols with the printed
 * value and its rounding interval marked, or the shares of replications with the share required. A claim without any of these
 * shows its recomputed values in the rounding interval.
 */
final class ClaimPicture {
    private static final int LEGEND = 24;
    private static final double TOP = 17;

    private ClaimPicture() {}

    /** The picture, or nothing if no finding can be drawn. */
    static Optional<Sketch> of(List<Finding> findings) {
        List<Strip> strips = strips(findings);
        if (strips.isEmpty()) {
            return Optional.empty();
        }
        List<Basis> bases = strips.stream()
                .flatMap(strip -> strip.bases().stream())
                .distinct()
                .sorted()
                .toList();
        int height = LEGEND + strips.stream().mapToInt(Strip::height).sum();
        return Optional.of(new Sketch(Strip.WIDTH, height, pen -> {
            Strip.legend(pen, bases);
            pen.graphics().translate(0, LEGEND);
            for (Strip strip : strips) {
                strip.draw(pen);
                pen.graphics().translate(0, strip.height());
            }
        }));
    }

    private static List<Strip> strips(List<Finding> findings) {
        List<Strip> strips = new ArrayList<>();
        byQuantity(findings, TypicalValue.class).values().forEach(group -> strips.add(distributions(group)));
        boolean sampled = !strips.isEmpty();
        byQuantity(findings, Share.class).values().forEach(group -> strips.add(shares(group)));
        if (!sampled) {
            byQuantity(findings, Recomputation.class)
                    .values()
                    .forEach(group -> group.forEach(one -> strips.add(value(one))));
        }
        return strips;
    }

    private static <F extends Finding> Map<String, List<F>> byQuantity(List<Finding> findings, Class<F> type) {
        return findings.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .collect(Collectors.groupingBy(Finding::quantity, LinkedHashMap::new, Collectors.toList()));
    }

    /** Replication distributions of one quantity on one axis, each as high as the strip, and the printed value. */
    private static Strip distributions(List<TypicalValue> findings) {
        double base = 52;
        PrintedNumber printed = findings.get(0).printed();
        double lower = printed.lower();
        double upper = printed.upper();
        for (TypicalValue finding : findings) {
            lower = Math.min(lower, finding.distribution().histogramLower());
            upper = Math.max(upper, finding.distribution().histogramUpper());
        }
        Scale scale = Scale.around(lower, upper);
        return new Strip(findings.get(0).quantity(), bases(findings), base, pen -> {
            scale.roundingInterval(pen, printed, TOP, base);
            findings.stream()
                    .filter(finding -> !isConstant(finding))
                    .forEach(finding -> histogram(pen, finding, scale, base, findings.size() > 1 ? 190 : 255));
            scale.printed(pen, printed, TOP, base);
            // Constants of several protocols stand one above the other.
            for (int i = 0; i < findings.size(); i++) {
                if (isConstant(findings.get(i))) {
                    double y = TOP + (base - TOP) * (i + 1) / (findings.size() + 1);
                    double x = scale.x(findings.get(i).distribution().mean());
                    pen.fill(Pen.disc(x, y, 4.5), Strip.colour(findings.get(i).basis()));
                }
            }
            scale.axis(pen, printed.digits() + 1, base);
        });
    }

    private static boolean isConstant(TypicalValue finding) {
        return finding.distribution().standardDeviation() == 0;
    }

    private static void histogram(Pen pen, TypicalValue finding, Scale scale, double base, int alpha) {
        DistributionSummary summary = finding.distribution();
        double most = Collections.max(summary.counts());
        double bin = (summary.histogramUpper() - summary.histogramLower())
                / summary.counts().size();
        for (int i = 0; i < summary.counts().size(); i++) {
            double from = scale.x(summary.histogramLower() + i * bin);
            double to = Math.max(from + 1.2, scale.x(summary.histogramLower() + (i + 1) * bin));
            double height = (base - TOP) * summary.counts().get(i) / most;
            pen.fill(
                    new Rectangle2D.Double(from, base - height, to - from, height),
                    Palette.faded(Strip.colour(finding.basis()), alpha));
        }
    }

    /** Shares of replications, or of their parts, in which one statement holds, a bar for each basis, and the share required. */
    private static Strip shares(List<Share> findings) {
        double top = 19;
        double bar = 13;
        double base = top + bar * findings.size() + 3;
        Scale scale = new Scale(0, 1);
        Share first = findings.get(0);
        return new Strip(first.quantity(), bases(findings), base, pen -> {
            for (int i = 0; i < findings.size(); i++) {
                double y = top + 2 + bar * i;
                double length = scale.x(findings.get(i).share()) - Strip.LEFT;
                pen.fill(new Rectangle2D.Double(Strip.LEFT, y, Strip.RIGHT - Strip.LEFT, bar - 2), Palette.GRID);
                pen.fill(
                        new Rectangle2D.Double(Strip.LEFT, y, length, bar - 2),
                        Strip.colour(findings.get(i).basis()));
            }
            Strip.mark(pen, "required " + percent(first.required(), 0), scale.x(first.required()), top, base);
            Strip.ends(pen, "0 %", "100 % of " + first.unit(), base);
        });
    }

    /** A value recomputed from published data, and the printed one with its rounding interval. */
    private static Strip value(Recomputation finding) {
        double base = 35;
        PrintedNumber printed = finding.printed();
        Scale scale =
                Scale.around(Math.min(finding.value(), printed.lower()), Math.max(finding.value(), printed.upper()));
        return new Strip(finding.quantity(), bases(List.of(finding)), base, pen -> {
            scale.roundingInterval(pen, printed, TOP, base);
            scale.printed(pen, printed, TOP, base);
            double x = scale.x(finding.value());
            pen.fill(Pen.disc(x, (TOP + base) / 2, 4), Strip.colour(finding.basis()));
            scale.axis(pen, printed.digits() + 1, base);
        });
    }

    private static List<Basis> bases(List<? extends Finding> findings) {
        return findings.stream().map(Finding::basis).toList();
    }
}
