package org.superconfounding.hardware.ionq;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.superconfounding.hardware.Document;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/**
 * Reads the results of one circuit: every entry that the service offers, the best first, before giving up.
 *
 * @param unread folder for bodies that could not be used
 */
record ResultReader(IonqClient client, Path unread, Timekeeper time, Progress progress) {
    /** Pauses while results of a completed job are not there yet. */
    private static final List<Duration> RACE =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8));

    /** What speaks against one entry only, not against the service or the key. */
    private static final Set<Problem> OF_THE_ENTRY = Set.of(
            Problem.BAD_REQUEST,
            Problem.NO_ACCESS,
            Problem.CONFLICT,
            Problem.REDIRECT,
            Problem.UNEXPECTED_STATUS,
            Problem.MALFORMED,
            Problem.WRONG_RESULTS);

    /**
     * @param expected shots to share out if the body holds probabilities and the job does not echo its shots
     * @throws IonqException if no entry can be read; the message says why for each, and where its body is kept
     */
    CircuitResult read(PlannedCircuit planned, Job job, int expected) {
        CircuitResult result = counts(planned, job, expected);
        return new CircuitResult(planned, job, result.body(), compiled(job), result.passedOver());
    }

    /** No run is worth less for that. */
    private @Nullable Document compiled(Job job) {
        try {
            return job.compiled() == null ? null : client.results(job.compiled());
        } catch (IonqException e) {
            progress.trouble("the compiled circuit of job " + job.id() + " could not be had: " + e.getMessage());
            return null;
        }
    }

    private CircuitResult counts(PlannedCircuit planned, Job job, int expected) {
        List<ResultLink> links = job.offer().links();
        List<ResultLink> readable = links.stream().filter(ResultLink::readable).toList();
        for (int round = 0; ; round++) {
            Pass pass = new Pass(planned, job, expected);
            Optional<CircuitResult> result = pass.first(readable);
            if (result.isPresent() && pass.missing.isEmpty()) {
                return result.get();
            }
            if (result.isPresent()) {
                // A better entry may come late; once is enough, since others are there.
                time.sleep(RACE.get(0));
                return new Pass(planned, job, expected).first(pass.missing).orElse(result.get());
            }
            if (pass.missing.isEmpty() || round == RACE.size()) {
                throw pass.refusal(links);
            }
            progress.trouble("the results of job " + job.id() + " are not there yet");
            time.sleep(RACE.get(round));
        }
    }

    /** Keeps whatever the service has of a job's results, readable or not. */
    List<String> keep(Job job) {
        List<String> files = new ArrayList<>();
        for (ResultLink link : job.offer().links()) {
            try {
                files.add(kept(job.id(), client.results(link)));
            } catch (IonqException e) {
                progress.trouble(link.format() + " of job " + job.id() + " could not be kept: " + e.getMessage());
            }
        }
        return files;
    }

    /**
     * Keeps a body that could not be used, character for character: what was paid for is not thrown away.
     *
     * @return the file's path below the journal, since a record may quote it and is public; or why there is no file: trouble here
     *     must not hide the trouble that led here
     */
    private String kept(String job, Document body) {
        String name = ApiRequest.segment(job) + "-" + body.format().replaceAll("[^A-Za-z0-9.-]", "_") + "-"
                + body.sha256().substring(0, 8) + ".txt";
        String folder = String.valueOf(unread.getFileName());
        try {
            AtomicFile.write(unread.resolve(name), body.body());
            return "the journal's " + folder + "/" + name;
        } catch (RuntimeException e) {
            return "no file, for it could not be written: "
                    + String.valueOf(e.getMessage()).replace(unread.toString(), folder);
        }
    }

    /** One look at all entries. */
    private final class Pass {
        private final PlannedCircuit planned;
        private final Job job;
        private final int expected;
        private final List<ResultLink> missing = new ArrayList<>();
        private final List<String> notes;
        private boolean seen;

        Pass(PlannedCircuit planned, Job job, int expected) {
            this.planned = planned;
            this.job = job;
            this.expected = expected;
            this.notes = new ArrayList<>(job.offer().passedOver());
        }

        Optional<CircuitResult> first(List<ResultLink> links) {
            for (ResultLink link : links) {
                Optional<CircuitResult> result = one(link);
                if (result.isPresent()) {
                    return result;
                }
            }
            return Optional.empty();
        }

        private Optional<CircuitResult> one(ResultLink link) {
            try {
                Document body = client.results(link);
                CircuitResult result = new CircuitResult(planned, job, body, null, List.copyOf(notes));
                usable(result, link);
                return Optional.of(result);
            } catch (IonqException e) {
                if (e.problem() == Problem.NOT_FOUND) {
                    if (link.awaited()) {
                        missing.add(link);
                    }
                } else if (!OF_THE_ENTRY.contains(e.problem())) {
                    throw e;
                }
                notes.add(link.format() + ": " + e.getMessage());
                return Optional.empty();
            }
        }

        /** What is not even JSON counts as not there yet. */
        private void usable(CircuitResult result, ResultLink link) {
            Document body = result.body();
            try {
                result.recorded(expected);
            } catch (IonqException e) {
                seen = true;
                if (!wellFormed(body.body())) {
                    missing.add(link);
                }
                throw new IonqException(e.problem(), e.getMessage() + " (kept in " + kept(job.id(), body) + ")", e);
            }
        }

        /** Nothing could be read: the bodies in other formats are kept, too. */
        IonqException refusal(List<ResultLink> links) {
            for (ResultLink link : links) {
                if (!link.readable()) {
                    notes.add(offeredOnly(link));
                }
            }
            return new IonqException(
                    seen || missing.isEmpty() ? Problem.WRONG_RESULTS : Problem.NOT_FOUND,
                    "no results of job " + job.id() + " (circuit " + planned.name() + ") can be used: "
                            + String.join("; ", notes));
        }

        private String offeredOnly(ResultLink link) {
            seen = true;
            String format = Excerpt.of(link.format());
            try {
                return format
                        + ": which end of its strings is qubit 0 is documented nowhere, so it is not read but kept in "
                        + kept(job.id(), client.results(link));
            } catch (IonqException e) {
                return format + ": " + e.getMessage();
            }
        }
    }

    /** Whether {@code text} is JSON at all: what is not may be a passing fault. */
    private static boolean wellFormed(String text) {
        try {
            return StrictMapper.json().read(text, "result body", JsonNode.class) != null;
        } catch (InputException e) {
            return false;
        }
    }
}
