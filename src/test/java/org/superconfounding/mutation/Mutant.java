package org.superconfounding.mutation;

/**
 * A place in the code and what was changed there, without the line's number, which moves with every edit.
 *
 * @param type class, without the project's root package
 * @param method method; that of the source where the change is in a lambda
 * @param code the line of source, trimmed
 * @param mutation what PIT did to it
 */
public record Mutant(String type, String method, String code, String mutation) implements Comparable<Mutant> {
    /** The package, such as {@code bell}. */
    public String packageName() {
        return type.substring(0, type.indexOf('.'));
    }

    @Override
    public int compareTo(Mutant other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return type + "." + method + ": " + mutation + " in \"" + code + "\"";
    }
}
