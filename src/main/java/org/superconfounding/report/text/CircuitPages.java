package org.superconfounding.report.text;

import java.util.List;
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

    /** Diagrams shown of each set; the others differ by their angles. */
    private static final int SHOWN = 1;

    private static final int LINKED = 8;

    private CircuitPages() {}

    static String of(String scenario, List<Circuits.Named> circuits, List<Drawing> drawings) {
        List<Circuits.Named> own = circuits.stream()
                .filter(circuit -> circuit.scenario().equals(scenario))
                .toList();
        if (own.isEmpty()) {
            return "[.absent]\nNo test gave these circuits in this build.\n";
        }
        StringBuilder out = new StringBuilder();
        own.stream().limit(SHOWN).forEach(circuit -> out.append(block(circuit, drawings))
                .append('\n'));
        if (own.size() > SHOWN) {
            out.append("[.circuits]\n" + own.size() + " circuits in this set, as OpenQASM 3: "
                    + own.stream().limit(LINKED).map(CircuitPages::link).collect(Collectors.joining(", "))
                    + (own.size() > LINKED ? ", … (all in `circuits/`)" : "") + ".\n");
        }
        return out.toString();
    }

    private static String link(Circuits.Named circuit) {
        return "link:circuits/" + circuit.file() + ".qasm[" + Markup.text(circuit.name()) + "]";
    }

    private static String block(Circuits.Named circuit, List<Drawing> drawings) {
        Drawing drawing = drawings.stream()
                .filter(found -> found.name().equals("circuits/" + circuit.file()))
                .findFirst()
                .orElseThrow();
        return "." + Markup.text(circuit.title()) + "\n" + "[.circuit]\nimage::" + drawing.path() + "["
                + Markup.quoted(drawing.words()) + ",pdfwidth=" + pdfWidth(drawing) + "%]\n";
    }

    /** Share of the page that gives all diagrams the same scale. */
    private static int pdfWidth(Drawing drawing) {
        return (int) Math.min(100, 100 * drawing.picture().width() / 680);
    }
}
