package org.superconfounding.hardware.ionq;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a run will cost, as the service estimates it.
 *
 * @param total the sum over the circuits, each priced as a job of its own: an upper bound, since minimum prices are per job
 * @param unit currency
 * @param queue predicted waiting time, if given
 */
public record Estimate(
        BigDecimal total, String unit, @Nullable Duration queue) {}
