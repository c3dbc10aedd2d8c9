package org.superconfounding.audit.junit;

import java.util.Optional;
import org.superconfounding.audit.Dataset;

/** The table that one running test adds to the evidence. */
final class SupplementCollector {
    private static final ThreadLocal<SupplementCollector> CURRENT = new ThreadLocal<>();

    private final String name;
    private Dataset table;

    private SupplementCollector(String name) {
        this.name = name;
    }

    static SupplementCollector current() {
        SupplementCollector collector = CURRENT.get();
        if (collector == null) {
            throw new IllegalStateException("a table was published outside a running test annotated with @Supplement");
        }
        return collector;
    }

    static void begin(String name) {
        CURRENT.set(new SupplementCollector(name));
    }

    /** What the test that has just ended published. */
    static Optional<Dataset> end() {
        SupplementCollector collector = CURRENT.get();
        CURRENT.remove();
        return Optional.ofNullable(collector).map(ended -> ended.table);
    }

    void publish(Dataset published) {
        if (!published.name().equals(name)) {
            throw new IllegalStateException(
                    "the test is annotated with supplement " + name + " but published " + published.name());
        }
        table = published;
    }
}
