package org.superconfounding.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One claim of the paper, as the ledger states it.
 *
 * @param id group and number, such as {@code E2.1}
 * @param place where the paper says it
 * @param paraphrase the claim in our words
 * @param stated the figure or words stated, for display; may be empty
 * @param kind the rule it is judged by
 * @param printed the numbers it prints, possibly none
 * @param verdict the verdict that the last reviewed build reached; null when there is no test yet
 */
public record LedgerRow(
        String id,
        String place,
        String paraphrase,
        String stated,
        ClaimKind kind,
        List<PrintedNumber> printed,
        @Nullable Verdict verdict) {
    private static final Pattern ID = Pattern.compile("[A-Z][0-9]?\\.?[0-9]{1,2}");

    /** @throws IllegalArgumentException if the id has another form */
    public LedgerRow {
        Objects.requireNonNull(id, "id is missing");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id \"" + id + "\" is not of the form E2.1, T1, U1 or A1");
        }
        Objects.requireNonNull(place, id + ": place is missing");
        Objects.requireNonNull(paraphrase, id + ": paraphrase is missing");
        Objects.requireNonNull(kind, id + ": kind is missing");
        stated = Objects.requireNonNullElse(stated, "");
        printed = List.copyOf(Objects.requireNonNullElse(printed, List.of()));
    }

    /** The pinned verdict; empty when there is no test yet. */
    @JsonIgnore
    public Optional<Verdict> pinned() {
        return Optional.ofNullable(verdict);
    }

    /**
     * The printed number with a name.
     *
     * @throws NoSuchElementException if the claim prints no number of that name
     */
    public PrintedNumber printed(String name) {
        return printed.stream()
                .filter(number -> number.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new NoSuchElementException("claim " + id + " prints no number named \"" + name + "\""));
    }
}
