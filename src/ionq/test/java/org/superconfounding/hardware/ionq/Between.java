package org.superconfounding.hardware.ionq;

import java.util.function.Supplier;

/** Whoever stands between a client and the world, and may keep it from what it does there. Nobody, if nothing is overridden. */
interface Between {
    /** A process was killed. */
    final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /**
     * One exchange with the service, or one write of a file.
     *
     * @param what an {@link ApiRequest}, a {@link JournalEntry}, or the path of a run file or of the manifest
     */
    default <T> T step(Object what, Supplier<T> work) {
        return work.get();
    }

    /** All that one client does while it keeps the others from the folder of runs. */
    default <T> T alone(Supplier<T> work) {
        return work.get();
    }
}
