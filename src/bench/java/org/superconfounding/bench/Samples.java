package org.superconfounding.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the threads of a recording were when Flight Recorder looked.
 *
 * @param counts how often each place was met
 */
record Samples(Map<Place, Integer> counts) {
    static final String OURS = "org.superconfounding.";

    Samples {
        counts = Map.copyOf(counts);
    }

    /** All recordings below a folder. */
    static Samples read(Path folder) {
        TreeMap<Place, Integer> counts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jfr")).toList()) {
                for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
                    if (event.getEventType().getName().equals("jdk.ExecutionSample")) {
                        place(event).ifPresent(place -> counts.merge(place, 1, Integer::sum));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the recordings in " + folder, e);
        }
        return new Samples(counts);
    }

    /** Methods summed by class, but for a class with more than {@code most} of all samples. */
    Samples summedUpTo(double most) {
        Map<Place, Integer> classes = summed(counts, Place::wholeClass);
        return new Samples(
                summed(counts, place -> classes.get(place.wholeClass()) > most * total() ? place : place.wholeClass()));
    }

    private static Map<Place, Integer> summed(Map<Place, Integer> counts, UnaryOperator<Place> key) {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(entry -> key.apply(entry.getKey()), Map.Entry::getValue, Integer::sum));
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Nothing for a thread that was not at work for us. */
    private static Optional<Place> place(RecordedEvent event) {
        if (event.getStackTrace() == null) {
            return Optional.empty();
        }
        List<RecordedMethod> methods = event.getStackTrace().getFrames().stream()
                .filter(RecordedFrame::isJavaFrame)
                .map(RecordedFrame::getMethod)
                .toList();
        return methods.stream()
                .filter(method -> method.getType().getName().startsWith(OURS))
                .findFirst()
                .map(ours -> Place.of(ours, methods.get(0)));
    }
}
