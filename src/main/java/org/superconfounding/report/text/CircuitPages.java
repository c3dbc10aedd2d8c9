package org.superconfounding.report.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.superconfounding.report.figure.Circuits;
import org.superconfounding.report.figure.Drawing;

/** Circuit diagrams by scenario, each with its OpenQASM file. */
final class CircuitPages {
    /** Scenarios that chapters may show, offered by tests or not. */
    static final List<String> SCENARIOS = List.of(
            "raw-correlators",
            "no-confounding",
            "bell-state",
            "theta-sweep",
            "surgery",
            "do-calculus",
            "three-qubit-data",
            "clauser-horne",
            "hardy",
            "mermin");

    private static final int LINKED = 8;

    private CircuitPages() {}

    /** One circuit of the set as a diagram; the caption leads to all of them. */
    static String of(String scenario, List<Circuits.Named> circuits, List<Drawing> drawings) {
        List<Circuits.Named> own = circuits.stream()
                .filter(circuit -> circuit.scenario().equals(scenario))
                .toList();
        return own.isEmpty()
                ? "[.absent]\nNo test gave these circuits in this build.\n"
                : block(Circuits.shown(own).get(0), caption(Circuits.shown(own).get(0), own), drawings);
    }

    private static String caption(Circuits.Named shown, List<Circuits.Named> circuits) {
        String links = circuits.stream().limit(LINKED).map(CircuitPages::link).collect(Collectors.joining(", "))
                + (circuits.size() > LINKED ? ", and more in `circuits/`" : "");
        String set = shown.title().replaceFirst(": " + Pattern.quote(shown.name()) + "$", "");
        return "Circuit " + Markup.text(shown.name() + " of “" + set + "”") + ". "
                + (circuits.size() == 1 ? "As OpenQASM 3: " : "The set holds " + circuits.size() + ", as OpenQASM 3: ")
                + links + ".";
    }

    private static String link(Circuits.Named circuit) {
        return "link:circuits/" + circuit.file() + ".qasm[" + Markup.text(circuit.name()) + "]";
    }

    private static String block(Circuits.Named circuit, String caption, List<Drawing> drawings) {
        Drawing drawing = drawings.stream()
                .filter(found -> found.name().equals("circuits/" + circuit.file()))
                .findFirst()
                .orElseThrow();
        return "." + caption + "\n" + "[.circuit]\nimage::" + drawing.path() + "[" + Markup.quoted(drawing.words())
                + "]\n";
    }
}
