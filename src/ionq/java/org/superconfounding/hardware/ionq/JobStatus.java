package org.superconfounding.hardware.ionq;

/** The states of a job on the service, in the order it passes them. */
public enum JobStatus {
    SUBMITTED,
    READY,
    STARTED,
    COMPLETED,
    FAILED,
    CANCELED;

    /** Whether nothing more will happen. */
    public boolean terminal() {
        return compareTo(COMPLETED) >= 0;
    }

    /** @throws IonqException if the word is none that is known: it might mean the end, so waiting on would be wrong */
    static JobStatus of(String word, String job) {
        return switch (word) {
            case "submitted" -> SUBMITTED;
            case "ready" -> READY;
            case "started", "running" -> STARTED;
            case "completed" -> COMPLETED;
            case "failed" -> FAILED;
            case "canceled" -> CANCELED;
            default ->
                throw new IonqException(
                        Problem.UNKNOWN_STATUS,
                        "job " + job + " has the status \"" + Excerpt.of(word)
                                + "\", which this client does not know; the job is not lost, update the client and resume");
        };
    }
}
