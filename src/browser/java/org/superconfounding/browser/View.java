package org.superconfounding.browser;

/** How a reader looks at the report. */
enum View {
    DESKTOP_LIGHT(1400, 900, "light"),
    DESKTOP_DARK(1400, 900, "dark"),
    PHONE_LIGHT(390, 844, "light"),
    PHONE_DARK(390, 844, "dark");

    private final int width;
    private final int height;
    private final String scheme;

    View(int width, int height, String scheme) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Value of the media feature {@code prefers-color-scheme}. */
    String scheme() {
        return scheme;
    }

    boolean narrow() {
        return width < 640;
    }
}
