package org.superconfounding.cli;

/** Which claims a build tests. */
enum Testing {
    /** All of the ledger, or those that were asked for. */
    ALL,
    /** Those that a choice of test classes leaves. */
    SOME,
    /** None: their tests are skipped. */
    NONE
}
