package org.superconfounding.hardware.ionq;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Looks for a job by the tag that was submitted with it, page by page through the whole list of jobs. */
final class JobSearch {
    private static final int MOST_PAGES = 200;

    private JobSearch() {}

    /**
     * The id of the job that carries {@code tag}; children lead to their parent.
     *
     * @param pages answers a request for a page of the list
     * @throws IonqException if two jobs carry the tag, or none was found and the list does not end
     */
    static Optional<String> find(String tag, Function<ApiRequest, Answer> pages) {
        Set<String> found = new HashSet<>();
        Set<String> cursors = new HashSet<>();
        Optional<String> next = Optional.empty();
        do {
            Map<String, String> query =
                    next.map(cursor -> Map.of("next", cursor)).orElse(Map.of());
            Answer page = pages.apply(ApiRequest.get("/jobs", query));
            page.list("jobs").orElse(List.of()).stream()
                    .filter(job -> carries(job, tag))
                    .map(job -> job.text("parent_job_id").orElseGet(() -> job.requiredText("id")))
                    .forEach(found::add);
            next = page.text("next").filter(cursor -> !cursor.isEmpty());
            boolean endless = next.isPresent() && (!cursors.add(next.get()) || cursors.size() > MOST_PAGES);
            if (endless && found.isEmpty()) {
                throw new IonqException(
                        Problem.MALFORMED,
                        "the list of jobs does not end: a page repeats, or there are over " + MOST_PAGES);
            }
            next = endless ? Optional.empty() : next;
        } while (next.isPresent());
        if (found.size() > 1) {
            throw new IonqException(Problem.WRONG_RESULTS, "several jobs carry the tag " + tag + ": " + found);
        }
        return found.stream().findFirst();
    }

    private static boolean carries(Answer job, String tag) {
        return tag.equals(job.raw("metadata").path("tag").textValue())
                || job.text("name").orElse("").endsWith(" " + tag);
    }
}
