package org.superconfounding.audit.junit;

import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.superconfounding.audit.ClaimIds;

/** Keeps only the tests of some claims, for every engine; without a choice keeps all. */
public final class ClaimFilter implements PostDiscoveryFilter {
    private final Set<String> wanted;

    /** The claims named by {@code -Dclaim=ID[,ID]}, or all. */
    public ClaimFilter() {
        this(chosen());
    }

    /** Ids of the claims named by {@code -Dclaim=ID[,ID]}; empty for all. */
    static Set<String> chosen() {
        String named = System.getProperty("audit.claim", "");
        return named.isBlank() ? Set.of() : ClaimIds.of(named, AuditRun.ledger());
    }

    public ClaimFilter(Set<String> claims) {
        wanted = Set.copyOf(claims);
    }

    @Override
    public FilterResult apply(TestDescriptor test) {
        if (wanted.isEmpty() || !test.isTest()) {
            return FilterResult.included("no claim chosen, or not a test");
        }
        Optional<Claim> claim = test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getJavaMethod().getAnnotation(Claim.class));
        return FilterResult.includedIf(
                claim.isPresent() && wanted.contains(claim.get().value()));
    }
}
