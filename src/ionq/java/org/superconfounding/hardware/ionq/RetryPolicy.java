package org.superconfounding.hardware.ionq;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is tried again, and after how long. Only {@code GET} is: the service has no idempotency key, so a repeated {@code POST}
 * could be a second job that costs a second time.
 *
 * @param attempts at most this many, the first one included
 * @param first pause after the first attempt; it doubles from then on
 * @param longest bound of that doubling
 * @param longestOnRequest bound of a pause that the service asks for by {@code Retry-After}
 */
public record RetryPolicy(int attempts, Duration first, Duration longest, Duration longestOnRequest) {
    public static final RetryPolicy DEFAULT =
            new RetryPolicy(6, Duration.ofSeconds(1), Duration.ofSeconds(60), Duration.ofSeconds(300));

    /**
     * The pause before the next attempt; empty when there must be none.
     *
     * @param attempt number of the attempt just made, from 1
     * @param response absent when there was no complete answer
     * @param now to measure a {@code Retry-After} date from
     */
    Optional<Duration> pause(ApiRequest.Method method, int attempt, @Nullable ApiResponse response, Instant now) {
        boolean passing = response == null || passing(response.status());
        if (method != ApiRequest.Method.GET || !passing || attempt >= attempts) {
            return Optional.empty();
        }
        Duration doubled = first.multipliedBy(1L << Math.min(attempt - 1, 30));
        Duration own = shorter(doubled, longest);
        return Optional.of(Optional.ofNullable(response)
                .flatMap(answer -> answer.header("retry-after"))
                .flatMap(value -> requested(value, now))
                .map(asked -> shorter(asked, longestOnRequest))
                .orElse(own));
    }

    /** Statuses that tend to pass: 409 on a GET is a name-resolution error of the network before the service. */
    private static boolean passing(int status) {
        return switch (status) {
            case 409, 429, 500, 502, 503, 504 -> true;
            default -> status >= 520 && status <= 529;
        };
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** A whole number of seconds or an HTTP date; whatever else is ignored. */
    private static Optional<Duration> requested(String value, Instant now) {
        String text = value.strip();
        if (text.matches("[0-9]{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        if (text.matches("[0-9]+")) {
            return Optional.of(Duration.ofDays(365));
        }
        try {
            Instant until = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
            return Optional.of(until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
