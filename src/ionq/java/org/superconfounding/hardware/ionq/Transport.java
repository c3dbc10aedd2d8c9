package org.superconfounding.hardware.ionq;

/** Makes one exchange with the service: no retries, no redirects. */
interface Transport extends AutoCloseable {
    /**
     * @return whatever the service answered, also when it is an error
     * @throws TransportException if there was no complete answer
     */
    ApiResponse exchange(ApiRequest request);

    @Override
    void close();
}
