package org.superconfounding.report.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Table;
import org.superconfounding.report.text.Attributes;
import org.superconfounding.report.text.Templates;

/** The circuits that tests offered as OpenQASM 3. */
public final class Circuits {
    /** Circuits that show more of their set than its first one does. */
    private static final Map<String, String> SHOWN = Map.of("theta-sweep", "theta12 ab");

    private Circuits() {}

    /** A circuit in OpenQASM 3, and what it does in words; its name is unique within its scenario. */
    public record Named(String scenario, String name, String title, String qasm) {
        /** File name without ending. */
        public String file() {
            return Attributes.slug(scenario + "-" + name.replace("'", "-prime"));
        }

        Drawing drawing() {
            QasmProgram program = QasmProgram.parse(file(), qasm);
            String words = Templates.pictureWords("circuit", Map.of("title", title, "program", program));
            return Canvas.draw("circuits/" + file(), words, CircuitDiagram.of(program));
        }
    }

    /** One circuit of each scenario, to be shown for all of it. */
    public static List<Named> shown(List<Named> circuits) {
        return List.copyOf(circuits.stream()
                .collect(Collectors.toMap(
                        Named::scenario,
                        circuit -> circuit,
                        (first, next) -> next.name().equals(SHOWN.get(next.scenario())) ? next : first,
                        LinkedHashMap::new))
                .values());
    }

    /** From a table with columns scenario, name, title, qasm; empty when there is none. */
    public static List<Named> of(Audit audit) {
        return audit.table("circuits").stream()
                .flatMap(Table::stream)
                .map(row -> new Named(row.text("scenario"), row.text("name"), row.text("title"), row.text("qasm")))
                .toList();
    }
}
