package org.superconfounding.statistics;

/**
 * Seeds of sampled tests. They follow {@code -Dseed}, so that the whole suite can be tried on other streams; every
 * sampled test states the probability with which correct code fails it on a seed nobody has tried.
 */
public final class TestSeeds {
    private TestSeeds() {}

    public static Seed of(Class<?> test) {
        return Seed.of(Long.getLong("audit.seed", 20250828)).derive(test.getSimpleName());
    }
}
