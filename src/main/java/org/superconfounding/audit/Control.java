package org.superconfounding.audit;

import java.util.Objects;

/**
 * A negative control: the claim's comparison with something deliberately wrong in it, which must not hold.
 *
 * @param name what was made wrong
 * @param finding the comparison's outcome
 */
public record Control(String name, Finding finding) {
    public Control {
        Objects.requireNonNull(name, "name is missing");
        Objects.requireNonNull(finding, "finding is missing");
    }

    /** Whether the comparison noticed. */
    public boolean caught() {
        return !finding.holds();
    }
}
