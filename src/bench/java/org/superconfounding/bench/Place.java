package org.superconfounding.bench;

import jdk.jfr.consumer.RecordedMethod;

/**
 * A place in the code.
 *
 * @param type our innermost class at work, without the root package, nested classes under their outer one
 * @param method its method; empty for the whole class
 * @param library the package of the library that it called; empty if it worked itself
 */
record Place(String type, String method, String library) implements Comparable<Place> {
    static Place of(RecordedMethod ours, RecordedMethod innermost) {
        String type = outer(ours).replace(Samples.OURS, "");
        String leaf = outer(innermost);
        boolean library = !leaf.startsWith(Samples.OURS);
        return new Place(
                type,
                // The source's name of a method, where the compiler moved a lambda into one of its own.
                ours.getName().replaceAll("lambda\\$(\\w+)\\$\\d+", "$1"),
                library ? leaf.substring(0, leaf.lastIndexOf('.')) : "");
    }

    private static String outer(RecordedMethod method) {
        return method.getType().getName().replaceAll("[$/].*", "");
    }

    Place wholeClass() {
        return new Place(type, "", library);
    }

    @Override
    public int compareTo(Place other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return "`" + type + (method.isEmpty() ? "" : "." + method) + "`"
                + (library.isEmpty() ? "" : " in `" + library + "`");
    }
}
