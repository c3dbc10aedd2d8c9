package org.superconfounding.bench;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.superconfounding.statistics.Binomial;
import org.superconfounding.statistics.Seed;

/** One draw of a count when n and p change from draw to draw, as they do in a multinomial. */
@Fork(1)
public class BinomialBenchmark extends Microbenchmark {
    /** Shots and probability: the search, the rejection at its cheapest, a CHSH outcome, many shots. */
    @Param({"1000 0.003", "100 0.15", "10000 0.146", "1000000 0.4"})
    public String law;

    private final UniformRandomProvider random = Seed.of(3).generator();
    private int n;
    private double p;

    @Setup
    public void parse() {
        String[] parts = law.split(" ");
        n = Integer.parseInt(parts[0]);
        p = Double.parseDouble(parts[1]);
    }

    /** p wanders a little, so that nothing can be kept from the last draw. */
    private double next() {
        p = Math.nextUp(p);
        return p;
    }

    @Benchmark
    public int ours() {
        return Binomial.sample(random, n, next());
    }

    @Benchmark
    public int commonsStatistics() {
        return BinomialDistribution.of(n, next()).createSampler(random).sample();
    }
}
