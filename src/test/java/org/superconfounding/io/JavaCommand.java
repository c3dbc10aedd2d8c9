package org.superconfounding.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command for a main class of this build in a process of its own that starts quickly. */
public final class JavaCommand {
    private JavaCommand() {}

    /** @param options options of the virtual machine, the main class, and its arguments */
    public static List<String> of(String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(List.of(options));
        return command;
    }
}
