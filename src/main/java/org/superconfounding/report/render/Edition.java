package org.superconfounding.report.render;

import java.nio.file.Path;
import java.util.Map;

/**
 * A prepared book for one back end.
 *
 * @param kind screen or paper
 * @param folder holds {@code index.adoc}, everything it includes, and {@code theme/}
 * @param attributes what prose may quote
 */
public record Edition(Kind kind, Path folder, Map<String, String> attributes) {
    /** What the book becomes. */
    public enum Kind {
        SCREEN("html5", "index.html"),
        PAPER("pdf", "superconfounding-audit.pdf");

        private final String backend;
        private final String target;

        Kind(String backend, String target) {
            this.backend = backend;
            this.target = target;
        }

        String backend() {
            return backend;
        }

        /** Name of the finished file in the book's folder. */
        public String target() {
            return target;
        }
    }

    public Edition {
        folder = folder.toAbsolutePath().normalize();
        attributes = Map.copyOf(attributes);
    }
}
