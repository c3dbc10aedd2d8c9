package org.superconfounding.report.figure;

/**
 * A value as the paper prints it, with the interval it prints.
 *
 * @param value printed value
 * @param lower printed lower limit, or the value itself
 * @param upper printed upper limit, or the value itself
 */
record Published(double value, double lower, double upper) {
    public static Published of(double value) {
        return new Published(value, value, value);
    }
}
