package org.superconfounding.statistics;

/**
 * Seeds of the sampled tests in this package. They follow {@code -Dseed}, so the whole suite can be tried on other streams; every
 * sampled test states the probability with which correct code fails it on a seed nobody has tried.
 */
final class TestSeeds {
    private TestSeeds() {}

    static Seed of(Class<?> test) {
        return Seed.of(Long.getLong("audit.seed", 20250828)).derive(test.getSimpleName());
    }
}
