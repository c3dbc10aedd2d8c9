package org.superconfounding.architecture.wrong.io;

/** Prints and exits where only the command line may. */
final class Printer {
    private Printer() {}

    static void fail(Exception reason) {
        System.out.println("failed");
        System.err.println("failed");
        reason.printStackTrace();
        System.exit(1);
    }
}
