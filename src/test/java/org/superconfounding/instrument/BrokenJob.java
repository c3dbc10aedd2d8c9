package org.superconfounding.instrument;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.superconfounding.audit.Ledger;

/**
 * Tests to run with an instrument, broken or sound, in a process of their own.
 *
 * @param instrument what is wrong; null for the instrument as it is
 * @param ledger folder of the ledger
 * @param names ids of claims, and test classes relative to the root package
 */
record BrokenJob(@Nullable BrokenInstrument instrument, String ledger, List<String> names) {
    BrokenJob {
        Objects.requireNonNull(ledger, "ledger is missing");
        names = List.copyOf(Objects.requireNonNull(names, "names is missing"));
    }

    /** Some of what an instrument says will notice it. */
    static BrokenJob broken(BrokenInstrument instrument, List<String> names) {
        return new BrokenJob(instrument, Ledger.FOLDER.toString(), names);
    }

    /**
     * Everything with nothing broken, dealt out to {@code parts} jobs; claims of one job share their replications.
     *
     * @throws IllegalArgumentException if there are fewer names than parts, or no part
     */
    static List<BrokenJob> sound(Collection<String> names, int parts) {
        if (parts < 1 || names.size() < parts) {
            throw new IllegalArgumentException(names.size() + " names cannot be dealt out to " + parts + " jobs");
        }
        List<String> all = List.copyOf(names);
        return IntStream.range(0, parts)
                .mapToObj(part -> new BrokenJob(
                        null,
                        Ledger.FOLDER.toString(),
                        all.subList(all.size() * part / parts, all.size() * (part + 1) / parts)))
                .toList();
    }

    /**
     * What came of a job.
     *
     * @param noticed for each name how its tests noticed that something is wrong; empty text if they did not
     * @param failure why the job could not be done; empty if it was
     */
    record Result(SortedMap<String, String> noticed, String failure) {
        static Result of(SortedMap<String, String> noticed) {
            return new Result(noticed, "");
        }

        static Result failed(Throwable failure) {
            return new Result(new TreeMap<>(), failure.toString());
        }
    }
}
