package org.superconfounding.audit.junit;

import java.util.Optional;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** Keeps only the tests of the claim named by {@code -Dclaim=ID}, for every engine; without it keeps all. */
public final class ClaimFilter implements PostDiscoveryFilter {
    @Override
    public FilterResult apply(TestDescriptor test) {
        String wanted = System.getProperty("audit.claim", "").trim();
        if (wanted.isEmpty() || !test.isTest()) {
            return FilterResult.included("no claim chosen, or not a test");
        }
        Optional<Claim> claim = test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getJavaMethod().getAnnotation(Claim.class));
        return FilterResult.includedIf(claim.isPresent() && claim.get().value().equals(wanted));
    }
}
