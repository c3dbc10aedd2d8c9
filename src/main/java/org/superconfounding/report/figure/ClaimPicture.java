package org.superconfounding.report.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.Finding;
import org.superconfounding.audit.Recomputation;
import org.superconfounding.audit.Share;
import org.superconfounding.audit.TypicalValue;

/**
 * The small picture of a claim card, one strip a quantity: the replication distributions under both protocols with the printed
 * value and its rounding interval marked, or the shares of replications with the share required. A claim without any of these
 * shows its recomputed values in the rounding interval.
 */
final class ClaimPicture {
    private static final int LEGEND = 24;

    private ClaimPicture() {}

    /** The picture, or nothing if no finding can be drawn. */
    static Optional<Picture> of(String description, List<Finding> findings) {
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
        return Optional.of(Canvas.draw(description, Strip.WIDTH, height, graphics -> {
            graphics.setColor(Color.WHITE);
            graphics.fill(new Rectangle2D.Double(0, 0, Strip.WIDTH, height));
            Strip.legend(graphics, bases);
            graphics.translate(0, LEGEND);
            for (Strip strip : strips) {
                strip.draw(graphics);
                graphics.translate(0, strip.height());
            }
        }));
    }

    private static List<Strip> strips(List<Finding> findings) {
        List<Strip> strips = new ArrayList<>();
        byQuantity(findings, TypicalValue.class)
                .forEach((quantity, group) -> strips.add(new DistributionStrip(quantity, group)));
        boolean sampled = !strips.isEmpty();
        byQuantity(findings, Share.class).forEach((quantity, group) -> strips.add(new ShareStrip(quantity, group)));
        if (!sampled) {
            byQuantity(findings, Recomputation.class)
                    .forEach((quantity, group) -> group.forEach(one -> strips.add(new ValueStrip(one))));
        }
        return strips;
    }

    private static <F extends Finding> Map<String, List<F>> byQuantity(List<Finding> findings, Class<F> type) {
        Map<String, List<F>> groups = new LinkedHashMap<>();
        findings.stream().filter(type::isInstance).map(type::cast).forEach(finding -> groups.computeIfAbsent(
                        finding.quantity(), quantity -> new ArrayList<>())
                .add(finding));
        return groups;
    }
}
