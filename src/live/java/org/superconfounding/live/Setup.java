package org.superconfounding.live;

import java.util.HashMap;
import java.util.Map;
import org.superconfounding.experiment.ProtocolText;
import org.superconfounding.statistics.Seed;

/**
 * A request, understood.
 *
 * @param protocol the preset's, with the turned knobs
 * @param seed the stream of the protocol; replication i has its child i
 */
record Setup<P extends Record, R>(Panel<P, R> panel, Preset<P> preset, P protocol, Seed seed) {
    /** @throws IllegalArgumentException if the request names what is not there, or a value out of range */
    static <P extends Record, R> Setup<P, R> of(Panel<P, R> panel, Request request) {
        Preset<P> preset = request.preset().isEmpty() ? panel.presets().get(0) : panel.preset(request.preset());
        P protocol = panel.turning().turn(preset.protocol(), turned(panel, preset, request.knobs()));
        // As the build names its streams: audit.junit.AuditRun.
        String stream = panel.experiment().name() + ": " + ProtocolText.of(protocol);
        return new Setup<>(panel, preset, protocol, Seed.of(request.seed()).derive(stream));
    }

    /** A knob that stands where the preset has it is not turned: the protocol stays equal, to the last bit. */
    private static <P extends Record, R> Turned turned(Panel<P, R> panel, Preset<P> preset, Map<String, String> knobs) {
        Map<String, String> left = new HashMap<>(knobs);
        Map<String, Double> turned = new HashMap<>();
        for (Knob<P> knob : panel.knobs()) {
            String text = left.remove(knob.name());
            if (text == null) {
                continue;
            }
            if (!knob.belongsTo(preset.protocol())) {
                throw new IllegalArgumentException("protocol " + preset.name() + " has no " + knob.name());
            }
            double value = knob.read(text);
            if (!Texts.number(value).equals(knob.text(preset.protocol()))) {
                turned.put(knob.name(), value);
            }
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException(panel.id() + " has no " + left.keySet() + "; allowed: "
                    + panel.knobs().stream().map(Knob::name).toList());
        }
        return new Turned(turned);
    }

    /** What the protocol is, beside the paper's. */
    String words() {
        return ProtocolText.difference(protocol, panel.experiment().asWritten());
    }
}
