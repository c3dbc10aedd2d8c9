package org.superconfounding.audit.junit;

import java.util.Arrays;
import java.util.List;
import org.superconfounding.audit.Basis;
import org.superconfounding.audit.Proof;
import org.superconfounding.certificate.Certificate;

/** Findings that rest on certificates, given by name; each is checked here and now, so that none says so without. */
public final class Certified {
    private Certified() {}

    /** A statement of theory that certificates prove. */
    public static Proof proves(String statement, String... certificates) {
        return settled(Basis.THEORY, statement, true, certificates);
    }

    /** A statement of theory that certificates refute. */
    public static Proof refutes(String statement, String... certificates) {
        return settled(Basis.THEORY, statement, false, certificates);
    }

    /** A statement of the published numbers that certificates prove. */
    public static Proof confirms(String statement, String... certificates) {
        return settled(Basis.PUBLISHED, statement, true, certificates);
    }

    /** A statement of the published numbers that certificates refute. */
    public static Proof contradicts(String statement, String... certificates) {
        return settled(Basis.PUBLISHED, statement, false, certificates);
    }

    /**
     * A statement that certificates settle.
     *
     * @throws AssertionError if the checker refuses one
     */
    public static Proof settled(Basis basis, String statement, boolean holds, String... certificates) {
        List<Certificate> all =
                Arrays.stream(certificates).map(Certificate::named).toList();
        all.forEach(certificate -> OneFileChecker.check(certificate.json()));
        return Proof.certified(
                basis,
                statement,
                all.stream().map(Certificate::file).toList(),
                all.stream()
                        .mapToLong(certificate -> certificate.lines().size())
                        .sum(),
                holds);
    }
}
