package org.superconfounding.hardware.ionq;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * Where requests go: to IonQ's service, or to a server on this machine that plays it. Nowhere else, and the only place that the key is sent
 * to.
 *
 * @param origin scheme, host and port
 * @param prefix path of the version, such as {@code /v0.4}
 */
public record Endpoint(URI origin, String prefix) {
    /** The version of the interface that this client speaks. */
    public static final String VERSION = "v0.4";

    private static final URI IONQ = URI.create("https://api.ionq.co");

    /** IonQ's public service. */
    public static final Endpoint PUBLIC = new Endpoint(IONQ, "/" + VERSION);

    /** @throws IllegalArgumentException if {@code origin} is any other place, or has a path, a query or a user */
    public Endpoint {
        boolean bare = origin.getHost() != null
                && (origin.getRawPath() == null || origin.getRawPath().isEmpty())
                && origin.getRawQuery() == null
                && origin.getRawFragment() == null
                && origin.getRawUserInfo() == null;
        if (!bare) {
            throw new IllegalArgumentException("\"" + origin + "\" is no origin such as " + IONQ);
        }
        boolean here = "http".equals(origin.getScheme()) && loopback(origin.getHost());
        if (!here && !origin.equals(IONQ)) {
            throw new IllegalArgumentException("requests go to " + IONQ
                    + ", or to a server on this machine such as http://127.0.0.1:8904; not to \"" + origin + "\"");
        }
    }

    /** Version v0.4 at {@code origin}, such as {@code http://127.0.0.1:8904}. */
    public static Endpoint of(String origin) {
        return new Endpoint(
                URI.create(origin.endsWith("/") ? origin.substring(0, origin.length() - 1) : origin), "/" + VERSION);
    }

    /** Whether the service is only played, by a server on this machine. */
    public boolean rehearsal() {
        return !origin.equals(IONQ);
    }

    private static boolean loopback(String host) {
        boolean literal = host.equals("localhost") || host.equals("[::1]") || host.matches("127\\.[0-9.]+");
        try {
            return literal && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    URI uri(ApiRequest request) {
        return URI.create(origin + prefix + request.target());
    }

    /**
     * The path below the version that a reference in an answer means.
     *
     * @throws IonqException with {@link Problem#FOREIGN_HOST} if it leads to another origin or out of the version
     */
    String path(String reference) {
        URI target;
        try {
            target = origin.resolve("/").resolve(reference).normalize();
        } catch (IllegalArgumentException e) {
            throw new IonqException(Problem.MALFORMED, "no URL: " + Excerpt.of(reference), e);
        }
        String path = String.valueOf(target.getRawPath());
        if (!same(target) || !path.startsWith(prefix + "/") || path.contains("..") || path.contains("%")) {
            throw new IonqException(
                    Problem.FOREIGN_HOST,
                    "the service points to " + Excerpt.of(reference) + ", which is not below " + origin + prefix
                            + "; the key is not sent there");
        }
        String below = path.substring(prefix.length());
        return target.getRawQuery() == null ? below : below + "?" + target.getRawQuery();
    }

    private boolean same(URI target) {
        return target.getHost() != null
                && target.getRawUserInfo() == null
                && String.valueOf(target.getScheme()).toLowerCase(Locale.ROOT).equals(origin.getScheme())
                && target.getHost().equalsIgnoreCase(origin.getHost())
                && target.getPort() == origin.getPort();
    }
}
