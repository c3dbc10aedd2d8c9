package org.superconfounding.hardware.ionq;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Tries again what tends to pass, after a pause. Only {@code GET} is: the service has no idempotency key, so a repeated {@code POST}
 * could be a second job that costs a second time.
 */
record RetryingTransport(Transport transport, Timekeeper time, Progress progress) implements Transport {
    private static final int ATTEMPTS = 6;

    /** Bound of a pause that the service asks for by {@code Retry-After}. */
    private static final Duration LONGEST_ON_REQUEST = Duration.ofSeconds(300);

    @Override
    public ApiResponse exchange(ApiRequest request) {
        for (int attempt = 1; ; attempt++) {
            boolean last = request.method() != ApiRequest.Method.GET || attempt == ATTEMPTS;
            Duration doubled = Duration.ofSeconds(1L << attempt - 1);
            try {
                ApiResponse response = transport.exchange(request);
                if (last || !passing(response.status())) {
                    return response;
                }
                Duration asked = response.header("retry-after")
                        .flatMap(value -> requested(value.strip(), time.now()))
                        .orElse(doubled);
                rest(request + ": status " + response.status(), asked);
            } catch (NoAnswerException e) {
                if (last) {
                    throw e;
                }
                rest(String.valueOf(e.getMessage()), doubled);
            }
        }
    }

    private void rest(String trouble, Duration pause) {
        progress.trouble(trouble + "; again in " + pause.toSeconds() + " s");
        time.sleep(pause);
    }

    /** Statuses that tend to pass: 409 on a GET is a name-resolution error of the network before the service. */
    private static boolean passing(int status) {
        return switch (status) {
            case 409, 429, 500, 502, 503, 504 -> true;
            default -> status >= 520 && status <= 529;
        };
    }

    /** What a whole number of seconds or an HTTP date asks for, within bounds; whatever else is ignored. */
    private static Optional<Duration> requested(String value, Instant now) {
        if (value.matches("[0-9]+")) {
            boolean sane = value.length() <= 9;
            return Optional.of(sane ? bounded(Duration.ofSeconds(Long.parseLong(value))) : LONGEST_ON_REQUEST);
        }
        try {
            Instant until = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value));
            return Optional.of(bounded(Duration.between(now, until)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Duration bounded(Duration asked) {
        return asked.isNegative()
                ? Duration.ZERO
                : asked.compareTo(LONGEST_ON_REQUEST) < 0 ? asked : LONGEST_ON_REQUEST;
    }

    @Override
    public void close() {
        transport.close();
    }
}
