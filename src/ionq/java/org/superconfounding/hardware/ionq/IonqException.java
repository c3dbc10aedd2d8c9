package org.superconfounding.hardware.ionq;

import org.jspecify.annotations.Nullable;

/** A failure of a live run: one sentence that says what happened, and never holds the key. */
public final class IonqException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;

    /** A failure without a cause. */
    public IonqException(Problem problem, String message) {
        this(problem, message, null);
    }

    public IonqException(Problem problem, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.problem = problem;
    }

    /** What kind of failure it is. */
    public Problem problem() {
        return problem;
    }
}
