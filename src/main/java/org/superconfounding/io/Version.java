package org.superconfounding.io;

/** The version of this program, that of {@code pom.xml}. */
public final class Version {
    public static final String NUMBER = "1.1.0";

    private Version() {}
}
