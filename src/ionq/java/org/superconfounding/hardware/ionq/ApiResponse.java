package org.superconfounding.hardware.ionq;

import java.util.Map;
import java.util.Optional;

/**
 * One answer of the service.
 *
 * @param headers those on the allow-list only, names in lower case
 */
record ApiResponse(int status, Map<String, String> headers, String body) {
    ApiResponse {
        headers = Map.copyOf(headers);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    boolean succeeded() {
        return status >= 200 && status < 300;
    }
}
