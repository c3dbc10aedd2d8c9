package org.superconfounding.report.figure;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.List;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.DistributionSummary;
import org.superconfounding.audit.PrintedNumber;
import org.superconfounding.audit.TypicalValue;

/** Replication distributions of one quantity on one axis, each as high as the strip, and the printed value. */
final class DistributionStrip extends Strip {
    private static final double TOP = 17;
    private static final double BASE = 52;

    private final List<TypicalValue> findings;
    private final PrintedNumber printed;
    private final Scale scale;

    DistributionStrip(String quantity, List<TypicalValue> findings) {
        super(quantity);
        this.findings = findings;
        printed = findings.get(0).printed();
        double lower = printed.lower();
        double upper = printed.upper();
        for (TypicalValue finding : findings) {
            lower = Math.min(lower, finding.distribution().histogramLower());
            upper = Math.max(upper, finding.distribution().histogramUpper());
        }
        scale = Scale.around(lower, upper);
    }

    @Override
    List<Basis> bases() {
        return findings.stream().map(TypicalValue::basis).toList();
    }

    @Override
    double bodyHeight() {
        return BASE + 22;
    }

    @Override
    void body(Graphics2D graphics) {
        roundingInterval(graphics, scale, printed, TOP, BASE);
        findings.stream().filter(finding -> !isConstant(finding)).forEach(finding -> histogram(graphics, finding));
        printed(graphics, scale, printed, TOP, BASE);
        findings.stream().filter(DistributionStrip::isConstant).forEach(finding -> constant(graphics, finding));
        axis(graphics, scale, printed.digits() + 1, BASE);
    }

    private static boolean isConstant(TypicalValue finding) {
        return finding.distribution().standardDeviation() == 0;
    }

    private void histogram(Graphics2D graphics, TypicalValue finding) {
        DistributionSummary summary = finding.distribution();
        double most = Collections.max(summary.counts());
        double bin = (summary.histogramUpper() - summary.histogramLower())
                / summary.counts().size();
        graphics.setColor(Palette.faded(colour(finding.basis()), findings.size() > 1 ? 190 : 255));
        for (int i = 0; i < summary.counts().size(); i++) {
            double from = scale.x(summary.histogramLower() + i * bin);
            double to = Math.max(from + 1.2, scale.x(summary.histogramLower() + (i + 1) * bin));
            double height = (BASE - TOP) * summary.counts().get(i) / most;
            graphics.fill(new Rectangle2D.Double(from, BASE - height, to - from, height));
        }
    }

    /** The same value in every replication: a dot, those of several protocols one above the other. */
    private void constant(Graphics2D graphics, TypicalValue finding) {
        double x = scale.x(finding.distribution().mean());
        double y = TOP + (BASE - TOP) * (findings.indexOf(finding) + 1) / (findings.size() + 1);
        graphics.setColor(colour(finding.basis()));
        graphics.fill(new Ellipse2D.Double(x - 4.5, y - 4.5, 9, 9));
    }
}
