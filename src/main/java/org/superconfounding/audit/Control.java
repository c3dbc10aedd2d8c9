package org.superconfounding.audit;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A comparison whose outcome is known beforehand. Negative: the claim's comparison with something deliberately wrong in it, which
 * must not hold. Positive: the nearest case in which the claim's statement is true, which must hold; without one a statement that
 * nothing could satisfy would pass for a finding.
 *
 * @param name what was made wrong, or the case in which the statement is true
 */
public record Control(Kind kind, String name, Finding finding) {
    /** What the outcome must be. */
    public enum Kind {
        NEGATIVE("negative"),
        POSITIVE("positive");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @JsonValue
        public String label() {
            return label;
        }
    }

    public static Control negative(String madeWrong, Finding finding) {
        return new Control(Kind.NEGATIVE, madeWrong, finding);
    }

    public static Control positive(String nearestCase, Finding finding) {
        return new Control(Kind.POSITIVE, nearestCase, finding);
    }

    /** Whether the comparison came out as it must. */
    public boolean passed() {
        return finding.holds() == (kind == Kind.POSITIVE);
    }
}
