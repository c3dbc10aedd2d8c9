package org.superconfounding.report.words;

import java.util.List;
import java.util.Map;
import org.superconfounding.audit.Consequence;
import org.superconfounding.statistics.Require;

/**
 * What each source says where two of them disagree, as AsciiDoc.
 *
 * @param topic what they disagree about; unique within the claim
 * @param sources by name, from {@link #NAMES}; at least two
 * @param consequence what follows for a reader
 * @param grade our judgement of what follows for the paper
 */
public record SourceWords(String topic, Map<String, String> sources, String consequence, Consequence grade) {
    /** The sources that may speak, in this order. */
    public static final List<String> NAMES = List.of("Text", "Printed", "Figure", "Code", "Logs");

    public SourceWords {
        sources = Map.copyOf(sources);
        Require.that(sources.size() >= 2, "difference \"" + topic + "\" names fewer than two sources");
    }

    /** The sources that speak, in the order of {@link #NAMES}. */
    public List<String> speaking() {
        return NAMES.stream().filter(sources::containsKey).toList();
    }
}
