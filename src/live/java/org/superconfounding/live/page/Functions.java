package org.superconfounding.live.page;

import org.teavm.jso.JSBody;

/** Elementary functions that JavaScript has. */
final class Functions {
    private Functions() {}

    static double log1p(double x) {
        return log1pOfBrowser(x);
    }

    static double expm1(double x) {
        return expm1OfBrowser(x);
    }

    @JSBody(params = "x", script = "return Math.log1p(x);")
    private static native double log1pOfBrowser(double x);

    @JSBody(params = "x", script = "return Math.expm1(x);")
    private static native double expm1OfBrowser(double x);
}
