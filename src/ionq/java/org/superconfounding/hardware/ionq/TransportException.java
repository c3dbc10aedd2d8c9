package org.superconfounding.hardware.ionq;

import org.jspecify.annotations.Nullable;

/** There was no complete answer. */
final class TransportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean sent;

    /**
     * @param sent whether the service may have received the request
     */
    TransportException(boolean sent, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.sent = sent;
    }

    boolean sent() {
        return sent;
    }
}
