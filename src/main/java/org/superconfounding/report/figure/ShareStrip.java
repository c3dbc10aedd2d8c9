package org.superconfounding.report.figure;

import static org.superconfounding.io.Decimals.percent;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.Share;

/** Shares of replications, or of their parts, in which one statement holds, a bar for each basis, and the share required. */
final class ShareStrip extends Strip {
    private static final double TOP = 19;
    private static final double BAR = 13;
    private static final Scale SCALE = new Scale(0, 1);

    private final List<Share> findings;

    ShareStrip(String statement, List<Share> findings) {
        super(statement);
        this.findings = findings;
    }

    @Override
    List<Basis> bases() {
        return findings.stream().map(Share::basis).toList();
    }

    @Override
    double bodyHeight() {
        return base() + 22;
    }

    private double base() {
        return TOP + BAR * findings.size() + 3;
    }

    @Override
    void body(Graphics2D graphics) {
        for (int i = 0; i < findings.size(); i++) {
            Share finding = findings.get(i);
            double y = TOP + 2 + BAR * i;
            graphics.setColor(Palette.GRID);
            graphics.fill(new Rectangle2D.Double(LEFT, y, RIGHT - LEFT, BAR - 2));
            graphics.setColor(colour(finding.basis()));
            graphics.fill(new Rectangle2D.Double(LEFT, y, SCALE.x(finding.share()) - LEFT, BAR - 2));
        }
        double required = SCALE.x(findings.get(0).required());
        line(graphics, required, TOP, required, base(), Palette.INK, 1.5f);
        centred(graphics, "required " + percent(findings.get(0).required(), 0), required, TOP - 4);
        ends(graphics, "0 %", "100 % of " + findings.get(0).unit(), base() + 13);
    }
}
