package org.superconfounding.report.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.report.Source;

/** The libraries of the build by licence, from a list in the form of a CycloneDX bill of materials; a test keeps it complete. */
public final class LicenceTable {
    /** The AsciiDoc file that the appendix includes. */
    public static final String PATH = "generated/table-licences.adoc";

    private LicenceTable() {}

    /** @throws InputException if the file is missing or unreadable, lists no library, or a library in it names no licence */
    public static Source of(Path materials) {
        SortedMap<String, SortedSet<String>> libraries = new TreeMap<>();
        for (JsonNode component :
                StrictMapper.json().read(materials, JsonNode.class).path("components")) {
            String library = component.path("name").asText() + " "
                    + component.path("version").asText();
            libraries
                    .computeIfAbsent(licence(materials, library, component.path("licenses")), key -> new TreeSet<>())
                    .add(library);
        }
        if (libraries.isEmpty()) {
            throw new InputException(
                    materials.toString(), "components", "lists no library", "Restore it from version control");
        }
        return Source.generated(PATH, Templates.fill("licences", Map.of("licences", libraries)));
    }

    /** A library under several licences leaves the choice. */
    private static String licence(Path materials, String library, JsonNode licences) {
        List<String> names = new ArrayList<>();
        for (JsonNode entry : licences) {
            JsonNode licence = entry.path("license");
            String name = licence.path("id").asText(licence.path("name").asText());
            names.add(name.isEmpty() ? entry.path("expression").asText() : name);
        }
        names.removeIf(String::isBlank);
        if (names.isEmpty()) {
            throw new InputException(
                    materials.toString(),
                    "licenses of " + library,
                    "names no licence",
                    "Look it up, and do without the library if it has none");
        }
        return String.join(" or ", names);
    }
}
