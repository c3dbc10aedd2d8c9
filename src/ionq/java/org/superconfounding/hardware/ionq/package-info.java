/**
 * A client for IonQ's REST API v0.4 that spends nothing by accident, loses nothing and tells no secret.
 *
 * <p><b>Concept.</b> {@link RunEngine} takes a {@link RunPlan} to a recorded run in small steps, each of which is on disk in the
 * {@link Journal} before the next begins, so a run that was interrupted anywhere can go on. Below it, {@link IonqClient} knows
 * the endpoints, {@link RetryingTransport} tries again what may be, and {@link HttpTransport} makes one exchange and no more.
 * Whoever uses it sees {@link LiveRuns}, which takes a {@link RunPlan} and an {@link ApiKey} to an {@link Endpoint} and tells of
 * its {@link Progress}.
 *
 * <p><b>Boundaries.</b> It submits circuits and keeps what comes back; what they are for, and what follows from the counts, it
 * does not know. It prints nothing. A finished run is a file of package {@code hardware}.
 *
 * <p><b>Invariants.</b> A job is submitted at most once without a person's explicit word: {@code POST} is never repeated, since
 * the service has no idempotency key, and before any submission of a run that is on disk already its job is looked for by its own tag. Every
 * paid job ends in one file of its own, however many processes finish at once and wherever they die. A quantum
 * processor is used only under a maximum cost and with an estimate below it. No other backend, and no simulator, ever takes a
 * backend's place. The API key goes to one origin, over TLS, and into no message, log or file. Redirects are not followed.
 *
 * <p><b>Units and bit order.</b> Rotations in radians; the service numbers outcomes by decimal integers whose bit i is qubit i,
 * qubit 0 the least significant. Money in US dollars as decimals. Times are ISO 8601 UTC.
 *
 * <p><b>Source.</b> IonQ's OpenAPI description of v0.4 and its guides; {@code docs/hardware.adoc} lists the traps.
 */
@NullMarked
package org.superconfounding.hardware.ionq;

import org.jspecify.annotations.NullMarked;
