package org.superconfounding.audit.junit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** System properties for a while. */
public final class Settings {
    private Settings() {}

    /** Does {@code work} under {@code settings}; afterwards everything is as it was. */
    public static <T> T during(Map<String, String> settings, Supplier<T> work) {
        Map<String, String> before = new HashMap<>();
        settings.forEach((name, value) -> before.put(name, System.setProperty(name, value)));
        try {
            return work.get();
        } finally {
            before.forEach((name, value) -> {
                if (value == null) {
                    System.clearProperty(name);
                } else {
                    System.setProperty(name, value);
                }
            });
        }
    }
}
