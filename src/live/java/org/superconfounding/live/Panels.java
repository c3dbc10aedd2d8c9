package org.superconfounding.live;

import java.util.List;
import java.util.stream.Collectors;

/** All panels of the page. */
public final class Panels {
    static final List<Panel<?, ?>> ALL = List.of(Panel1.PANEL, Panel2.PANEL, Panel3.PANEL, Panel4.PANEL, Panel5.PANEL);

    private Panels() {}

    /** The ids of all panels, such as {@code e2}, in the order of the experiments. */
    public static List<String> ids() {
        return ALL.stream().map(Panel::id).toList();
    }

    /** @throws IllegalArgumentException if there is none of that id */
    static Panel<?, ?> of(String id) {
        return ALL.stream()
                .filter(panel -> panel.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("panel is \"" + id + "\"; allowed: " + ids()));
    }

    /** What the page builds its forms from, as JSON: panels with protocols, knobs and what a knob is in each protocol. */
    public static String describe() {
        return Json.of(ALL.stream().map(Panels::described).collect(Collectors.toList()));
    }

    private static <P extends Record, R> Object described(Panel<P, R> panel) {
        return Json.object(
                "id", panel.id(),
                "name", panel.experiment().name(),
                "presets",
                        panel.presets().stream()
                                .map(preset -> Json.object("name", preset.name(), "label", preset.label()))
                                .toList(),
                "knobs",
                        panel.knobs().stream()
                                .map(knob -> described(panel, knob))
                                .toList());
    }

    private static <P extends Record, R> Object described(Panel<P, R> panel, Knob<P> knob) {
        return Json.object(
                "name", knob.name(),
                "label", knob.label(),
                "lower", knob.lower(),
                "upper", knob.upper(),
                "whole", knob.whole(),
                "values",
                        Json.object(panel.presets().stream()
                                .filter(preset -> knob.belongsTo(preset.protocol()))
                                .flatMap(preset ->
                                        java.util.stream.Stream.of(preset.name(), knob.text(preset.protocol())))
                                .toArray()));
    }
}
