package org.superconfounding.hardware.ionq;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Repeats exchanges as a {@link RetryPolicy} says. */
final class RetryingTransport implements Transport {
    private final Transport transport;
    private final RetryPolicy policy;
    private final Timekeeper time;
    private final Progress progress;

    RetryingTransport(Transport transport, RetryPolicy policy, Timekeeper time, Progress progress) {
        this.transport = transport;
        this.policy = policy;
        this.time = time;
        this.progress = progress;
    }

    @Override
    public ApiResponse exchange(ApiRequest request) {
        for (int attempt = 1; ; attempt++) {
            ApiResponse response = null;
            TransportException failure = null;
            try {
                response = transport.exchange(request);
            } catch (TransportException e) {
                failure = e;
            }
            Optional<Duration> pause = policy.pause(request.method(), attempt, response, time.now());
            if (pause.isEmpty()) {
                return finished(response, failure);
            }
            progress.trouble((response == null ? message(failure) : request + ": status " + response.status())
                    + "; again in " + pause.get().toSeconds() + " s");
            time.sleep(pause.get());
        }
    }

    private static ApiResponse finished(@Nullable ApiResponse response, @Nullable TransportException failure) {
        if (response == null) {
            throw failure == null ? new IllegalStateException("neither answer nor failure") : failure;
        }
        return response;
    }

    private static String message(@Nullable TransportException failure) {
        return failure == null ? "" : String.valueOf(failure.getMessage());
    }

    @Override
    public void close() {
        transport.close();
    }
}
