package org.superconfounding.hardware.ionq;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Lets a run on a quantum processor pass only when somebody said how much it may cost and the estimate is not above. */
final class CostGuard {
    private CostGuard() {}

    /**
     * Refuses a run on a quantum processor without a maximum cost, before anything is asked of the service.
     *
     * @throws IonqException with {@link Problem#COST}
     */
    static void checkIntent(String backend, @Nullable BigDecimal maximum) {
        if (RunPlan.onProcessor(backend) && maximum == null) {
            throw refused("a run on " + backend
                    + " costs money: say how much at most, by --max-cost (with make: MAX_COST), in US dollars");
        }
    }

    /**
     * Refuses a price that is above the maximum, in another currency, or no price at all.
     *
     * @throws IonqException with {@link Problem#COST}
     */
    static void checkPrice(String backend, @Nullable BigDecimal maximum, @Nullable Price price) {
        checkIntent(backend, maximum);
        if (!RunPlan.onProcessor(backend) || maximum == null) {
            return;
        }
        if (price == null) {
            throw refused("there is no estimate of the cost on " + backend);
        }
        if (!price.inDollars()) {
            throw refused("the estimate is in " + Excerpt.of(price.unit()) + ", the maximum in US dollars");
        }
        if (price.total().compareTo(maximum) > 0) {
            throw refused("the estimate of " + price.total().toPlainString() + " USD is above the maximum of "
                    + maximum.toPlainString() + " USD");
        }
    }

    /**
     * Refuses an estimate of nothing, or less, for one circuit: beside others that have a price it would not show in their sum.
     *
     * @throws IonqException with {@link Problem#COST}
     */
    static void checkPart(String backend, BigDecimal price) {
        if (RunPlan.onProcessor(backend) && price.signum() <= 0) {
            throw refused("the estimate for a circuit on " + backend + " is " + price.toPlainString()
                    + ": a quantum processor is not free, so this is no price");
        }
    }

    private static IonqException refused(String reason) {
        return new IonqException(Problem.COST, "refused, nothing was submitted: " + reason);
    }
}
