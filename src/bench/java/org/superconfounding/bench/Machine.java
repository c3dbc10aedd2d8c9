package org.superconfounding.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine and the virtual machine in words. */
final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    static String words() {
        return processor() + ", " + Runtime.getRuntime().availableProcessors() + " processors; "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + "; "
                + System.getProperty("java.vm.name") + " " + System.getProperty("java.version") + " with a heap of "
                + (Runtime.getRuntime().maxMemory() >> 20) + " MiB";
    }

    private static String processor() {
        try {
            return Files.lines(PROCESSORS)
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unnamed processor");
        } catch (IOException e) {
            // Not every system tells its processor's name there.
            return "unnamed processor";
        }
    }
}
