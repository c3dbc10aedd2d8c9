package org.superconfounding.live;

import java.util.List;
import org.superconfounding.experiment.Experiment;

/**
 * An experiment as a reader can rerun it.
 *
 * @param id as the address has it, such as {@code e2}
 * @param presets protocols to begin from, the first of them when none is named
 * @param turning another protocol by turned knobs
 */
record Panel<P extends Record, R>(
        String id,
        Experiment<P, R> experiment,
        List<Preset<P>> presets,
        List<Knob<P>> knobs,
        Turning<P> turning,
        List<Question<R>> questions) {
    interface Turning<P> {
        P turn(P protocol, Turned knobs);
    }

    Panel {
        presets = List.copyOf(presets);
        knobs = List.copyOf(knobs);
        questions = List.copyOf(questions);
    }

    /** @throws IllegalArgumentException if there is none of that name */
    Preset<P> preset(String name) {
        return presets.stream()
                .filter(preset -> preset.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("protocol is \"" + name + "\"; allowed: "
                        + presets.stream().map(Preset::name).toList()));
    }

    List<Question<R>> questions(Preset<P> preset) {
        return questions.stream()
                .filter(question ->
                        question.presets().isEmpty() || question.presets().contains(preset.name()))
                .toList();
    }
}
