package org.superconfounding.audit;

import java.util.List;
import java.util.Objects;

/** Words that a claim's test holds itself, for claims that have no file under {@code paper/claims} yet. */
public record TypedWords(String reason, String detail, List<String> caveats, List<Difference> differences) {
    /** No words. */
    public static final TypedWords NONE = new TypedWords("", "", List.of(), List.of());

    public TypedWords {
        Objects.requireNonNull(reason, "reason is missing");
        Objects.requireNonNull(detail, "detail is missing");
        caveats = List.copyOf(Objects.requireNonNull(caveats, "caveats is missing"));
        differences = List.copyOf(Objects.requireNonNull(differences, "differences is missing"));
    }
}
