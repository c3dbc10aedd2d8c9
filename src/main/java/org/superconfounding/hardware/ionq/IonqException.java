package org.superconfounding.hardware.ionq;

import org.jspecify.annotations.Nullable;

/** A failure of a live run: one sentence that says what happened, and never holds the key. */
public final class IonqException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;

    public IonqException(Problem problem, String message) {
        this(problem, message, null);
    }

    public IonqException(Problem problem, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
