package org.superconfounding.report.figure;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.Recomputation;

/** A value recomputed from published data, and the printed one with its rounding interval. */
final class ValueStrip extends Strip {
    private static final double TOP = 17;
    private static final double BASE = 35;

    private final Recomputation finding;

    ValueStrip(Recomputation finding) {
        super(finding.quantity());
        this.finding = finding;
    }

    @Override
    List<Basis> bases() {
        return List.of(finding.basis());
    }

    @Override
    double bodyHeight() {
        return BASE + 22;
    }

    @Override
    void body(Graphics2D graphics) {
        Scale scale = Scale.around(
                Math.min(finding.value(), finding.printed().lower()),
                Math.max(finding.value(), finding.printed().upper()));
        roundingInterval(graphics, scale, finding.printed(), TOP, BASE);
        printed(graphics, scale, finding.printed(), TOP, BASE);
        double x = scale.x(finding.value());
        graphics.setColor(colour(finding.basis()));
        graphics.fill(new Ellipse2D.Double(x - 4, (TOP + BASE) / 2 - 4, 8, 8));
        axis(graphics, scale, finding.printed().digits() + 1, BASE);
    }
}
