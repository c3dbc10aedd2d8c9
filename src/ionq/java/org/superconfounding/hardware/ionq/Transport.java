package org.superconfounding.hardware.ionq;

import org.jspecify.annotations.Nullable;

/** Makes one exchange with the service: no retries, no redirects. */
interface Transport extends AutoCloseable {
    /** There was no complete answer. */
    final class NoAnswerException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final boolean sent;

        /** @param sent whether the service may have received the request */
        NoAnswerException(boolean sent, String message, @Nullable Throwable cause) {
            super(message, cause);
            this.sent = sent;
        }

        boolean sent() {
            return sent;
        }
    }

    /**
     * @return whatever the service answered, also when it is an error
     * @throws NoAnswerException if there was no complete answer
     */
    ApiResponse exchange(ApiRequest request);

    @Override
    void close();
}
