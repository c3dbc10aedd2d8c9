package org.superconfounding.hardware.ionq;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One request to the service.
 *
 * @param path below the version, such as {@code /jobs}; begins with a slash
 * @param query parameters, not yet encoded
 * @param body JSON text, for {@link Method#POST} only
 */
record ApiRequest(
        Method method,
        String path,
        SortedMap<String, String> query,
        @Nullable String body) {
    /** The verbs in use. Only {@link #GET} changes nothing on the service. */
    enum Method {
        GET,
        POST,
        PUT
    }

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,127}");

    static ApiRequest get(String path) {
        return get(path, Map.of());
    }

    static ApiRequest get(String path, Map<String, String> query) {
        return new ApiRequest(Method.GET, path, new TreeMap<>(query), null);
    }

    static ApiRequest post(String path, String body) {
        return new ApiRequest(Method.POST, path, new TreeMap<>(), body);
    }

    static ApiRequest put(String path) {
        return new ApiRequest(Method.PUT, path, new TreeMap<>(), null);
    }

    /**
     * {@code id} as one segment of a path.
     *
     * @throws IonqException if it could be anything else, such as {@code ..}
     */
    static String segment(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IonqException(
                    Problem.MALFORMED, "an id that the service sent cannot be part of an address: " + Excerpt.of(id));
        }
        return id;
    }

    /** Path and encoded query. */
    String target() {
        String parameters = query.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        return parameters.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + parameters;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
