package org.superconfounding.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.superconfounding.learning.CellCounts;
import org.superconfounding.statistics.NumpyRandomState;

/**
 * One seed of Experiment 5 as the author's program runs it: everything that NumPy's stream decides is decided, and the measured
 * outcomes are left to chance.
 *
 * <p><b>The stream</b> (src/ex7_multi_seed.py). The initial rows are drawn from the start of the seed's stream (line 95) and split
 * by scikit-learn, whose permutation starts the same seed again (line 148): the first rows of the permutation are held out. The
 * test domains start it once more (line 307): the noise of domain i is the next deviate (line 314), which lies at the start for
 * domain 0 and after the rows of domain i − 1 for the others, because its rows are drawn from the start of the stream of
 * <em>seed + i</em> (line 321). So neighbouring seeds test on rows with the same angles: twenty seeds with five domains use 24
 * streams, and the first angles of a training set are also those of a test domain.
 *
 * @param seed the number that NumPy is seeded with
 * @param domains law of each test domain, in the protocol's order
 */
public record ReplayedSeed(int seed, SeededDataSet training, SeededDataSet heldOut, List<SeededDataSet> domains)
        implements SeedRows {
    /** A pure function that several claims ask for the same few protocols. */
    private static final Map<Experiment5Protocol, List<ReplayedSeed>> KNOWN = new ConcurrentHashMap<>();

    public ReplayedSeed {
        domains = List.copyOf(domains);
    }

    /** All seeds of a protocol whose source is a {@link SampleSource.SeededStream}; another source is refused. */
    public static List<ReplayedSeed> all(Experiment5Protocol protocol) {
        return KNOWN.computeIfAbsent(protocol, ReplayedSeed::replay);
    }

    private static List<ReplayedSeed> replay(Experiment5Protocol protocol) {
        if (!(protocol.source() instanceof SampleSource.SeededStream stream)) {
            throw new IllegalArgumentException(
                    "source is " + protocol.source() + "; only a seeded stream can be replayed");
        }
        return IntStream.range(0, protocol.seeds())
                .mapToObj(index -> of(protocol, stream.firstSeed() + index))
                .toList();
    }

    private static ReplayedSeed of(Experiment5Protocol protocol, int seed) {
        int heldOut = protocol.heldOutRows();
        int all = heldOut + protocol.trainingRows();
        List<SeededRow> initial =
                rows(protocol, new NumpyRandomState(seed), all, protocol.trainingStrength(), protocol.trainingNoise());
        int[] order = new NumpyRandomState(seed).permutation(all);
        return new ReplayedSeed(
                seed,
                part(protocol, initial, Arrays.copyOfRange(order, heldOut, all)),
                part(protocol, initial, Arrays.copyOf(order, heldOut)),
                domains(protocol, seed));
    }

    private static SeededDataSet part(Experiment5Protocol protocol, List<SeededRow> initial, int[] order) {
        return new SeededDataSet(
                protocol.trainingNoise(),
                Arrays.stream(order).mapToObj(initial::get).toList());
    }

    private static List<SeededDataSet> domains(Experiment5Protocol protocol, int seed) {
        List<SeededDataSet> domains = new ArrayList<>();
        NumpyRandomState stream = new NumpyRandomState(seed);
        for (int index = 0; index < protocol.domainStrengths().size(); index++) {
            double noise = stream.uniform(0, protocol.largestDomainNoise());
            stream = new NumpyRandomState(seed + index);
            double strength = protocol.domainStrengths().get(index);
            domains.add(new SeededDataSet(noise, rows(protocol, stream, protocol.domainRows(), strength, noise)));
        }
        return domains;
    }

    private static List<SeededRow> rows(
            Experiment5Protocol protocol, NumpyRandomState stream, int rows, double strength, double noise) {
        return SeededRow.draw(stream, rows, protocol.copy().largestAngle(), strength, noise);
    }

    @Override
    public CellCounts training(UniformRandomProvider random) {
        return training.draw(random);
    }

    @Override
    public CellCounts heldOut(UniformRandomProvider random) {
        return heldOut.draw(random);
    }

    @Override
    public Domain domain(int index, UniformRandomProvider random) {
        return new Domain(domains.get(index).noise(), domains.get(index).draw(random));
    }
}
