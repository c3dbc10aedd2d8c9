package org.superconfounding.hardware.ionq;

import java.util.Map;
import java.util.Optional;

/** The secret. Its text leaves this class only as the header of a request to the service. */
public final class ApiKey {
    /** The environment variable that holds the key. */
    public static final String VARIABLE = "IONQ_API_KEY";

    private static final String HIDDEN = "[key]";

    private final String secret;

    private ApiKey(String secret) {
        this.secret = secret;
    }

    /**
     * @throws IllegalArgumentException if {@code secret} is shorter than 8 characters or holds anything but visible ASCII; the
     *     message does not repeat it
     */
    public static ApiKey of(String secret) {
        if (secret.length() < 8 || !secret.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new IllegalArgumentException("the API key in " + VARIABLE
                    + " is not a key: it must have at least 8 characters, all visible ASCII. It is not shown here");
        }
        return new ApiKey(secret);
    }

    /**
     * The key for an endpoint: that of {@link #VARIABLE}, surrounding white space removed, for IonQ's own service, empty when it is unset or
     * blank. A rehearsal gets a made-up one, so that the real one never leaves for any other place.
     */
    public static Optional<ApiKey> of(Endpoint endpoint, Map<String, String> environment) {
        if (endpoint.rehearsal()) {
            return Optional.of(of("no-key-rehearsal"));
        }
        String value = environment.getOrDefault(VARIABLE, "").strip();
        return value.isEmpty() ? Optional.empty() : Optional.of(of(value));
    }

    String header() {
        return "apiKey " + secret;
    }

    /** {@code text} without the key, should the other side have echoed it. */
    String redact(String text) {
        return text.replace(secret, HIDDEN);
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return HIDDEN;
    }
}
