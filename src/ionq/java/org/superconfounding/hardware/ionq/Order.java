package org.superconfounding.hardware.ionq;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.superconfounding.hardware.SourceKind;

/**
 * What a run was asked to be, apart from its circuits; the same words as in {@link RunPlan}.
 *
 * @param kind what the outcomes will be: of a rehearsal nothing but that
 */
record Order(
        String scenario,
        String backend,
        SourceKind kind,
        int shots,
        @Nullable String noise,
        @Nullable Integer noiseSeed,
        boolean debiasing,
        @Nullable BigDecimal maximumCost) {
    Order {
        if (scenario == null || backend == null || kind == null) {
            throw new IllegalArgumentException("an order names scenario, backend and kind");
        }
    }

    static Order of(RunPlan plan, Endpoint endpoint) {
        return new Order(
                plan.scenario(),
                plan.backend(),
                endpoint.rehearsal() ? SourceKind.REHEARSAL : plan.kind(),
                plan.shots(),
                plan.noise(),
                plan.noiseSeed(),
                plan.debiasing(),
                plan.maximumCost());
    }

    /** Whether the run costs money. */
    boolean onProcessor() {
        return RunPlan.onProcessor(backend);
    }
}
