package org.superconfounding.audit;

import static org.superconfounding.io.Decimals.count;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.superconfounding.statistics.Require;

/**
 * A statement proven or refuted without sampling error.
 *
 * @param checked cases checked, at least one
 * @param stands whether it does; false means that a counterexample was exhibited
 * @param detail the largest deviation, the counterexample, or the arithmetic
 */
public record Proof(Basis basis, String quantity, Method method, long checked, boolean stands, String detail)
        implements Finding {
    public enum Method {
        ENUMERATION("enumeration of all cases"),
        CLOSED_FORM("closed form"),
        PROPERTY("property over random cases"),
        LINEAR_PROGRAM("linear program with witness"),
        OPTIMISATION("optimisation with certificate"),
        CONSTRUCTION("explicit construction"),
        COUNTEREXAMPLE("counterexample"),
        ARITHMETIC("arithmetic on the published numbers"),
        CERTIFICATE("certificate");

        private final String label;

        Method(String label) {
            this.label = label;
        }

        @JsonValue
        public String label() {
            return label;
        }
    }

    public Proof {
        Require.that(checked >= 1, "proof of \"" + quantity + "\" checked no case");
    }

    /** A statement of theory, settled by {@code holds}, a computed outcome. */
    public static Settled whether(String statement, boolean holds) {
        return whether(Basis.THEORY, statement, holds);
    }

    /** A statement settled by {@code holds}, a computed outcome. */
    public static Settled whether(Basis basis, String statement, boolean holds) {
        return (method, checked, detail) -> new Proof(basis, statement, method, checked, holds, detail);
    }

    /** A settled statement, waiting for the way it was. */
    @FunctionalInterface
    public interface Settled {
        Proof by(Method method, long checked, String detail);

        /** By one case. */
        default Proof by(Method method, String detail) {
            return by(method, 1, detail);
        }
    }

    /**
     * A statement settled by exact certificates, whose {@code lines} the one-file checker found to hold in this build; their
     * files state what they prove.
     */
    public static Proof certified(Basis basis, String statement, List<String> files, long lines, boolean holds) {
        return new Proof(basis, statement, Method.CERTIFICATE, lines, holds, String.join(", ", files));
    }

    @Override
    public boolean holds() {
        return stands;
    }

    @Override
    public String summary() {
        return String.format(
                "%s: %s by %s (%s checked); %s",
                quantity, stands ? "stands" : "refuted", method.label(), count(checked), detail);
    }
}
