package org.superconfounding.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.superconfounding.statistics.Require;

/**
 * One claim of the paper, as the ledger states it.
 *
 * @param id group and number, such as {@code E2.1}
 * @param words the paper's own words that the claim rests on: exact fragments of at most a dozen words; empty only for
 *     what another publication says
 * @param paraphrase the claim in our words
 * @param stated the figure or words stated, for display; may be empty
 * @param kind the rule it is judged by
 * @param printed the numbers it prints, possibly none
 * @param readings what the words may mean, if they leave a choice; no name twice, and one of them tenable
 * @param grade what a verdict other than "reproduced" means for the paper, our judgement; null for "reproduced", given for
 *     every other verdict
 * @param verdict the verdict that the last reviewed build reached; null when there is no test yet
 */
public record LedgerRow(
        String id,
        String place,
        List<String> words,
        String paraphrase,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String stated,
        ClaimKind kind,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<PrintedNumber> printed,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Reading> readings,
        @Nullable Consequence grade,
        @Nullable Verdict verdict) {
    private static final int MOST_WORDS = 12;

    private static final Pattern ID = Pattern.compile("[A-Z][0-9]?\\.?[0-9]{1,2}");

    public LedgerRow {
        Require.that(ID.matcher(id).matches(), "id \"" + id + "\" is not of the form E2.1, T1, U1 or A1");
        printed = List.copyOf(printed);
        readings = List.copyOf(readings);
        words = List.copyOf(words);
        checkWords(id, words);
        checkReadings(id, readings);
        if (verdict != null && (verdict == Verdict.REPRODUCED) != (grade == null)) {
            throw new IllegalArgumentException(
                    id + ": a verdict other than reproduced has a grade, and only such a verdict; here \""
                            + verdict.label() + "\" has " + (grade == null ? "none" : "one"));
        }
    }

    private static void checkWords(String id, List<String> words) {
        for (String fragment : words) {
            int count = fragment.strip().split("\\s+").length;
            Require.that(
                    count <= MOST_WORDS,
                    id + ": words has a fragment of " + count + " words, at most " + MOST_WORDS + " are quoted: \""
                            + fragment + "\"");
        }
    }

    private static void checkReadings(String id, List<Reading> readings) {
        Require.that(
                readings.stream().map(Reading::name).distinct().count() == readings.size(),
                id + ": two readings have the same name");
        Require.that(
                readings.isEmpty() || readings.stream().anyMatch(Reading::tenable), id + ": no reading is tenable");
    }

    /** Whether the paper says it, and not another publication, of which no words are quoted. */
    @JsonIgnore
    public boolean ofThePaper() {
        return !words.isEmpty();
    }

    /** The reading with a name; empty for a claim whose words leave no choice. */
    public Optional<Reading> reading(String name) {
        return readings.stream().filter(reading -> reading.name().equals(name)).findFirst();
    }

    /** The pinned verdict; empty when there is no test yet. */
    @JsonIgnore
    public Optional<Verdict> pinned() {
        return Optional.ofNullable(verdict);
    }

    /** The printed number with a name; throws {@link NoSuchElementException} if the claim prints none of that name. */
    public PrintedNumber printed(String name) {
        return printed.stream()
                .filter(number -> number.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new NoSuchElementException("claim " + id + " prints no number named \"" + name + "\""));
    }
}
