package org.superconfounding.instrument;

import java.nio.file.*;
import java.util.*;
import java.util.function.Function;

final class Scratch {
    static {
        System.setOut(new java.io.PrintStream(System.out, true));
    }

    @SuppressWarnings("unchecked")
    public static void main(String[] args) throws Exception {
        System.setProperty("audit.seed", "20250828");
        String[] ids = args[0].split(",");
        var mx = java.lang.management.ManagementFactory.getOperatingSystemMXBean();
        var os = (com.sun.management.OperatingSystemMXBean) mx;
        for (String id : ids) {
            long t = System.nanoTime();
            long c = os.getProcessCpuTime();
            try (var loader = PatchedClasses.sound()) {
                var f = (Function<List<String>, SortedMap<String, String>>)
                        loader.loadClass("org.superconfounding.instrument.ClaimRun")
                                .getDeclaredConstructor()
                                .newInstance();
                var list = new ArrayList<String>();
                list.add(Files.createTempDirectory("x").toString());
                list.addAll(List.of(id.split("\\+")));
                System.out.println("sound " + f.apply(list) + " wall " + (System.nanoTime() - t) / 1000000 + " cpu "
                        + (os.getProcessCpuTime() - c) / 1000000);
            }
        }
        if (args.length > 1)
            for (BrokenInstrument b : BrokenInstrument.list()) {
                if (!args[1].equals("all") && !b.name().matches(args[1])) continue;
                long t = System.nanoTime();
                long c = os.getProcessCpuTime();
                try (var loader = PatchedClasses.broken(b, Files.createTempDirectory("x"))) {
                    var f = (Function<List<String>, SortedMap<String, String>>)
                            loader.loadClass("org.superconfounding.instrument.ClaimRun")
                                    .getDeclaredConstructor()
                                    .newInstance();
                    var list = new ArrayList<String>();
                    list.add(Files.createTempDirectory("x").toString());
                    list.addAll(b.everythingToRun());
                    System.out.println(b.name() + " " + f.apply(list) + " wall " + (System.nanoTime() - t) / 1000000
                            + " cpu " + (os.getProcessCpuTime() - c) / 1000000);
                }
            }
    }
}
