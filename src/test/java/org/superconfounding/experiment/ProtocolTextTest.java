package org.superconfounding.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.superconfounding.quantum.Channel;
import org.superconfounding.statistics.Seed;

class ProtocolTextTest {
    @Test
    void shouldGiveEqualProtocolsOneTextAndOthersAnother() {
        Experiment2Protocol protocol = Experiment2Protocol.asExecuted();

        assertThat(ProtocolText.of(protocol)).isEqualTo(ProtocolText.of(Experiment2Protocol.asExecuted()));
        assertThat(Stream.of(
                                protocol,
                                protocol.withVisibility(0.9),
                                protocol.withVisibility(Math.nextUp(0.9)),
                                protocol.withShots(9),
                                protocol.withBaseline(new ProductState.FreshHaar()),
                                protocol.withBaseline(new ProductState.Fixed(1.2, 0, 0.6, 0)),
                                protocol.withBaseline(new ProductState.Fixed(1.2, 0, 0.6, 1)))
                        .map(ProtocolText::of))
                .as("a change of any parameter, however small, is another protocol")
                .doesNotHaveDuplicates();
    }

    @Test
    void shouldTellCircuitsAndBehavioursApart() {
        Experiment1Protocol protocol = Experiment1Protocol.asWritten();
        TableOneProtocol table = TableOneProtocol.asWritten();

        assertThat(ProtocolText.of(protocol.withRemoved(Experiment1Protocol.PLUS)))
                .isNotEqualTo(ProtocolText.of(protocol));
        assertThat(Stream.of(0.1, 0.1000001)
                        .map(strength -> Experiment1Protocol.BELL_STATE.channel(Channel.dephasing(strength), 0))
                        .map(noisy -> ProtocolText.of(protocol.withCommonCause(noisy))))
                .as("noise has a text too, with its Kraus operators")
                .doesNotHaveDuplicates();
        assertThat(ProtocolText.of(new TableOneProtocol(table.shots(), table.hardy(), table.hardy(), table.mermin())))
                .isNotEqualTo(ProtocolText.of(table));
    }

    @Test
    void shouldNameAProtocolByHowItDiffersFromThePaper() {
        Experiment2Protocol written = Experiment2Protocol.asWritten();

        assertThat(ProtocolText.difference(written, written)).isEqualTo("as written");
        assertThat(ProtocolText.difference(written.withVisibility(0.98), written))
                .isEqualTo("visibility 0.98");
        assertThat(ProtocolText.difference(Experiment2Protocol.asExecuted(), written))
                .isEqualTo(
                        "baseline fresh uniform angles, strategy local strategy (a 1, a prime 1, b 1, b prime -1), product flip 0.005");
    }

    @Test
    void shouldRefuseAPartThatHasNoTextOfItsOwn() {
        record Odd(Object part) {}
        assertRefused(() -> ProtocolText.of(new Odd(new StringBuilder())), "StringBuilder");
    }

    static Stream<Experiment<?, ?>> experiments() {
        return Stream.of(
                Experiments.ONE,
                Experiments.TWO,
                Experiments.THREE,
                Experiments.FOUR,
                Experiments.FIVE,
                Experiments.TABLE_ONE);
    }

    @ParameterizedTest
    @MethodSource("experiments")
    <P extends Record, R> void shouldGiveOneResultForOneProtocolAndSeed(Experiment<P, R> experiment) {
        R first = experiment.under(experiment.asWritten()).apply(Seed.of(1));

        assertThat(experiment.under(experiment.asWritten()).apply(Seed.of(1)))
                .as("%s, a pure function of protocol and seed", experiment.name())
                .isEqualTo(first);
        assertThat(experiment.under(experiment.asWritten()).apply(Seed.of(2))).isNotEqualTo(first);
    }

    @Test
    void shouldCallNoTwoExperimentsAlike() {
        assertThat(experiments().map(Experiment::name)).doesNotHaveDuplicates();
    }

    @Test
    void shouldReadTheSameComponentsInTheBrowserAsByReflection() {
        Stream<Record> protocols = Stream.of(
                Experiment1Protocol.asExecuted(),
                Experiment2Protocol.asExecuted(),
                Experiment3Protocol.asExecuted(),
                Experiment4Protocol.asExecuted(),
                Experiment5Protocol.asExecuted(),
                Experiment2Protocol.asExecuted().settings());

        assertThat(protocols)
                .allSatisfy(protocol -> assertThat(ComponentFields.of(protocol)).isEqualTo(Component.of(protocol)));
    }
}
