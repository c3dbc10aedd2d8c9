package org.superconfounding.hardware.ionq;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.superconfounding.io.Version;

/** {@link Transport} over Apache HttpClient with everything automatic switched off and every time limit set. */
final class HttpTransport implements Transport {
    private static final List<String> KEPT_HEADERS = List.of("content-type", "date", "retry-after", "x-request-id");
    private static final int LARGEST_BODY = 64 << 20;
    private static final int LARGEST_ERROR_BODY = 64 << 10;

    private final Endpoint endpoint;
    private final @Nullable ApiKey key;
    private final Timeouts timeouts;
    private final PoolingHttpClientConnectionManager connections;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService watch;

    /**
     * How long one exchange may take.
     *
     * @param connect until the connection stands, TLS included
     * @param silence between two bytes of the answer
     * @param total from the request to the last byte
     */
    record Timeouts(Duration connect, Duration silence, Duration total) {
        /** For a service on the open network. */
        static final Timeouts DEFAULT =
                new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(180));

        /** @throws IllegalArgumentException if one is not positive: zero would mean for ever */
        Timeouts {
            if (Stream.of(connect, silence, total).anyMatch(limit -> limit.isZero() || limit.isNegative())) {
                throw new IllegalArgumentException("a time limit must be positive");
            }
        }
    }

    /** @param key absent for the few requests that need none */
    HttpTransport(Endpoint endpoint, @Nullable ApiKey key, Timeouts timeouts) {
        this.endpoint = endpoint;
        this.key = key;
        this.timeouts = timeouts;
        connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(timeouts.connect()))
                        .setSocketTimeout(Timeout.of(timeouts.silence()))
                        .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS)
                        .build())
                .build();
        client = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(timeouts.connect()))
                        .setResponseTimeout(Timeout.of(timeouts.silence()))
                        .setRedirectsEnabled(false)
                        .setAuthenticationEnabled(false)
                        .build())
                .setUserAgent(Recorder.PROGRAM + "/" + Version.NUMBER)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
        watch = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "exchange-deadline");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public ApiResponse exchange(ApiRequest request) {
        if (request.method() == ApiRequest.Method.POST) {
            // A kept-alive connection may be half dead; a submission must not die of that.
            connections.closeIdle(TimeValue.ZERO_MILLISECONDS);
        }
        HttpUriRequestBase message = message(request);
        AtomicBoolean late = new AtomicBoolean();
        Future<?> deadline = watch.schedule(
                () -> {
                    late.set(true);
                    message.cancel();
                },
                timeouts.total().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return client.execute(message, this::complete);
        } catch (IOException | UncheckedIOException e) {
            throw failure(request, late.get(), e);
        } finally {
            deadline.cancel(false);
        }
    }

    private HttpUriRequestBase message(ApiRequest request) {
        HttpUriRequestBase message = new HttpUriRequestBase(request.method().name(), endpoint.uri(request));
        message.setHeader("Accept", "application/json");
        if (key != null) {
            message.setHeader("Authorization", key.header());
        }
        if (request.body() != null) {
            message.setEntity(new StringEntity(request.body(), ContentType.APPLICATION_JSON));
        }
        return message;
    }

    private ApiResponse complete(ClassicHttpResponse response) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            String name = header.getName().toLowerCase(Locale.ROOT);
            if (KEPT_HEADERS.contains(name) && header.getValue() != null) {
                headers.put(name, redacted(header.getValue()));
            }
        }
        int limit = response.getCode() < 300 ? LARGEST_BODY : LARGEST_ERROR_BODY;
        String body = response.getEntity() == null
                ? ""
                : text(response.getEntity().getContent(), limit, response.getCode() < 300);
        return new ApiResponse(response.getCode(), headers, redacted(body));
    }

    private String redacted(String text) {
        return key == null ? text : key.redact(text);
    }

    /** The body up to {@code limit}; more of it is cut off, or refused when {@code whole} is wanted. */
    private static String text(InputStream content, int limit, boolean whole) throws IOException {
        byte[] bytes = content.readNBytes(limit);
        if (whole && bytes.length == limit) {
            throw new IOException("the answer is larger than " + limit + " bytes");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private NoAnswerException failure(ApiRequest request, boolean late, Exception e) {
        boolean sent = late
                || !(e instanceof ConnectTimeoutException
                        || e instanceof ConnectException
                        || e instanceof UnknownHostException
                        || e instanceof NoRouteToHostException
                        || e instanceof SSLHandshakeException);
        String reason = late
                ? "no complete answer within " + timeouts.total().toMillis() + " ms"
                : redacted(Excerpt.of(String.valueOf(e.getMessage())));
        return new NoAnswerException(
                sent, request + " at " + endpoint.origin() + ": " + reason + (sent ? "" : " (nothing was sent)"), e);
    }

    @Override
    public void close() {
        watch.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
