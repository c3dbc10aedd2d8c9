package org.superconfounding.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a reader asks for.
 *
 * @param panel id of a panel
 * @param preset name of one of its protocols; empty for the first
 * @param knobs texts by name, as given
 * @param seed base seed
 * @param replications number of repeats
 * @param toss for Experiment 5: which training set is shown, from 0; not used by a rerun
 */
record Request(String panel, String preset, Map<String, String> knobs, long seed, int replications, int toss) {
    /** What a page can repeat in reasonable time and memory. */
    static final int MOST_REPLICATIONS = 100_000;

    private static final int MOST_TOSSES = 1_000_000;

    /**
     * Reads a request in the form of the page's address, without its #.
     *
     * @throws IllegalArgumentException if it has another form, lacks seed or replications, or names something twice
     */
    static Request parse(String text) {
        int query = text.indexOf('?');
        Map<String, String> given = new HashMap<>();
        for (String field : fields(query < 0 ? "" : text.substring(query + 1))) {
            int equals = field.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("\"" + field + "\" is not a name=value");
            }
            String name = field.substring(0, equals);
            if (given.put(name, field.substring(equals + 1)) != null) {
                throw new IllegalArgumentException(name + " is given twice");
            }
        }
        String seed = given.remove("seed");
        String replications = given.remove("replications");
        String toss = given.remove("toss");
        String preset = given.remove("protocol");
        if (seed == null || replications == null) {
            throw new IllegalArgumentException("seed and replications are needed, got \"" + text + "\"");
        }
        return new Request(
                query < 0 ? text : text.substring(0, query),
                preset == null ? "" : preset,
                given,
                whole("seed", seed, Long.MIN_VALUE, Long.MAX_VALUE),
                (int) whole("replications", replications, 1, MOST_REPLICATIONS),
                toss == null ? 0 : (int) whole("toss", toss, 0, MOST_TOSSES));
    }

    private static List<String> fields(String query) {
        List<String> fields = new ArrayList<>();
        for (String field : query.split("&")) {
            if (!field.isEmpty()) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static long whole(String name, String text, long lower, long upper) {
        try {
            long value = Long.parseLong(text);
            if (value >= lower && value <= upper) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw Texts.refused(name, text, "a whole number", e);
        }
        throw Texts.refused(name, text, "whole numbers from " + lower + " to " + upper, null);
    }
}
