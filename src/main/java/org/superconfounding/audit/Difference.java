package org.superconfounding.audit;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * A place where the paper's text, its printed numbers, the author's code and the author's logs disagree. Empty where a
 * source is silent; at least two speak.
 *
 * @param topic what they disagree about, unique in the artifact
 * @param text what the paper's text says
 * @param printed what its printed numbers say
 * @param code what the author's public code does
 * @param logs what the author's published logs show
 * @param consequence what follows for a reader
 */
public record Difference(String topic, String text, String printed, String code, String logs, String consequence) {
    /** @throws IllegalArgumentException if fewer than two sources speak */
    public Difference {
        Objects.requireNonNull(topic, "topic is missing");
        Objects.requireNonNull(text, "text is missing");
        Objects.requireNonNull(printed, "printed is missing");
        Objects.requireNonNull(code, "code is missing");
        Objects.requireNonNull(logs, "logs is missing");
        Objects.requireNonNull(consequence, "consequence is missing");
        long speaking = Stream.of(text, printed, code, logs)
                .filter(source -> !source.isEmpty())
                .count();
        if (speaking < 2) {
            throw new IllegalArgumentException("difference \"" + topic + "\" names fewer than two sources");
        }
    }
}
