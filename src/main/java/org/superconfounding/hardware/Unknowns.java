package org.superconfounding.hardware;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.superconfounding.io.InputException;

/** The rule that every {@code null} of a run file has a reason, and that every reason belongs to a {@code null}. */
final class Unknowns {
    private Unknowns() {}

    /** The paths of all nulls, list indices written {@code []}. */
    static SortedSet<String> paths(JsonNode run) {
        SortedSet<String> paths = new TreeSet<>();
        collect(run, "", paths);
        return paths;
    }

    private static void collect(JsonNode node, String path, SortedSet<String> paths) {
        if (node.isNull()) {
            paths.add(path);
        } else if (node.isArray()) {
            node.forEach(child -> collect(child, path + "[]", paths));
        } else {
            node.properties()
                    .forEach(entry -> collect(
                            entry.getValue(), path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), paths));
        }
    }

    /** @throws InputException naming the first field that breaks the rule */
    static void check(String file, JsonNode run, Collection<String> explained) {
        SortedSet<String> nulls = paths(run);
        for (String path : nulls) {
            if (!explained.contains(path)) {
                throw new InputException(
                        file, path, "is null without a reason", "Say in \"unknown\" why it is not known");
            }
        }
        for (String path : explained) {
            if (!nulls.contains(path)) {
                throw new InputException(
                        file,
                        "unknown." + path,
                        "gives a reason for a field that is not null",
                        "Remove the reason, or the value");
            }
        }
    }
}
