package org.superconfounding.audit;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.statistics.Require;

/**
 * What the ledger must hold, so that a claim or a group cannot be lost or renumbered unnoticed.
 *
 * @param groups highest number of a claim by group; numbers run from 1 without a gap but those withdrawn
 * @param withdrawn ids of claims of earlier versions that are no longer made, with the reason; an id is never given to another claim
 */
public record LedgerContents(
        String schema,
        Map<String, Integer> groups,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> withdrawn) {
    public static final String SCHEMA = "ledger-contents/1";

    /** Where the project keeps it, relative to its root. */
    public static final Path FILE = Path.of("expected", "contents.yaml");

    /** @throws IllegalArgumentException for another schema, or a group without a claim */
    public LedgerContents {
        Require.that(SCHEMA.equals(schema), "schema is \"" + schema + "\", expected \"" + SCHEMA + "\"");
        groups = new LinkedHashMap<>(groups);
        withdrawn = Map.copyOf(withdrawn);
        groups.forEach((group, count) -> {
            Require.that(
                    count != null && count >= 1,
                    "group " + group + " has " + count + " claims, at least 1 is expected");
        });
    }

    /** @throws InputException if the ledger does not hold exactly the claims that {@code file} counts */
    public static void require(Path file, Ledger ledger) {
        LedgerContents contents = StrictMapper.yaml().read(file, LedgerContents.class);
        Map<String, LedgerGroup> there = new LinkedHashMap<>();
        ledger.groups().forEach(group -> there.put(group.group(), group));
        require(file, "", "group", contents.groups.keySet(), there.keySet());
        contents.groups.forEach((name, count) -> {
            List<String> ids =
                    there.get(name).claims().stream().map(LedgerRow::id).toList();
            Set<String> listed = numbered(name, count);
            listed.removeAll(contents.withdrawn.keySet());
            require(file, name, "claim", listed, new LinkedHashSet<>(ids));
        });
    }

    /** {@code E2.1}, but {@code T1}. */
    private static Set<String> numbered(String group, int count) {
        String prefix = Character.isDigit(group.charAt(group.length() - 1)) ? group + "." : group;
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> prefix + number)
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    private static void require(Path file, String field, String what, Set<String> listed, Set<String> there) {
        Set<String> missing = new LinkedHashSet<>(listed);
        missing.removeAll(there);
        Set<String> unlisted = new LinkedHashSet<>(there);
        unlisted.removeAll(listed);
        if (missing.isEmpty() && unlisted.isEmpty()) {
            return;
        }
        String lost = missing.isEmpty() ? "" : "the ledger lacks " + what + " " + String.join(", ", missing);
        String extra = unlisted.isEmpty()
                ? ""
                : "the ledger has " + what + " " + String.join(", ", unlisted) + " beside those counted here";
        throw new InputException(
                file.toString(),
                field.isEmpty() ? "groups" : "groups." + field,
                lost + (lost.isEmpty() || extra.isEmpty() ? "" : ", and ") + extra,
                "Restore the ledger, or change the count if a claim was added");
    }
}
