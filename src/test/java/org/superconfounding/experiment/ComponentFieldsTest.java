package org.superconfounding.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Both ways to a protocol's components are one. */
class ComponentFieldsTest {
    @Test
    void shouldReadWhatTheRecordSays() {
        List<Record> protocols = List.of(
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
