package org.superconfounding.hardware.ionq;

/** What went wrong, as far as a caller must tell cases apart. */
public enum Problem {
    /** 400: the service refuses the request as malformed. */
    BAD_REQUEST,
    /** 401: the key is not valid. */
    BAD_KEY,
    /** 403: the key may not do this. */
    NO_ACCESS,
    /** 404: there is no such thing, or not yet. */
    NOT_FOUND,
    /** 409: the service sees a conflict. */
    CONFLICT,
    /** 429: too many requests. */
    TOO_MANY_REQUESTS,
    /** 3xx: the service points elsewhere, where we do not go. */
    REDIRECT,
    /** 5xx: the service or the network before it fails. */
    SERVICE,
    /** Any other status. */
    UNEXPECTED_STATUS,
    /** An answer that is not what the interface promises: HTML, cut off, wrong types. */
    MALFORMED,
    /** No answer in time, or a broken connection. */
    CONNECTION,
    /** A URL in an answer points to another host. */
    FOREIGN_HOST,
    /** A submission may or may not have been received. */
    AMBIGUOUS_SUBMISSION,
    /** A status of a job that this client does not know. */
    UNKNOWN_STATUS,
    /** The job failed on the service. */
    JOB_FAILED,
    /** The job was cancelled. */
    JOB_CANCELED,
    /** The job of that id is not the one that was submitted. */
    OTHER_JOB,
    /** The results do not belong to what was submitted. */
    WRONG_RESULTS,
    /** The run would cost too much, or nobody said how much it may cost. */
    COST,
    /** The backend is not there, or not available. */
    BACKEND,
    /** The job did not end within the time one was willing to wait. */
    STILL_RUNNING
}
