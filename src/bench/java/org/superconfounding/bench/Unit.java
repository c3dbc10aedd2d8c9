package org.superconfounding.bench;

/** A unit of time for tables. */
enum Unit {
    NANOSECONDS("ns", 1),
    MICROSECONDS("µs", 1e3),
    MILLISECONDS("ms", 1e6),
    SECONDS("s", 1e9);

    final String symbol;
    final double nanoseconds;

    Unit(String symbol, double nanoseconds) {
        this.symbol = symbol;
        this.nanoseconds = nanoseconds;
    }
}
