package org.superconfounding.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.ProjectFiles.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page builds its forms from. */
class PanelsTest {
    @Test
    void shouldDescribeEveryPanelAsJson() {
        JsonNode panels = json(Panels.describe());

        assertThat(panels).hasSize(5);
        panels.forEach(panel -> {
            assertThat(panel.get("presets").size()).isGreaterThanOrEqualTo(2);
            assertThat(panel.get("knobs").size()).isGreaterThanOrEqualTo(4);
        });
        assertThat(panels.at("/1/knobs/1/values/as-written").asText()).isEqualTo("10000");
    }

    @Test
    void shouldHaveEveryPresetWithinTheRangeOfItsKnobs() {
        Panels.ALL.forEach(PanelsTest::check);
    }

    private static <P extends Record, R> void check(Panel<P, R> panel) {
        for (Preset<P> preset : panel.presets()) {
            assertThat(panel.questions(preset)).isNotEmpty();
            for (Knob<P> knob : panel.knobs()) {
                if (knob.belongsTo(preset.protocol())) {
                    assertThat(Texts.number(knob.read(knob.text(preset.protocol()))))
                            .as("%s of %s", knob.name(), preset.name())
                            .isEqualTo(knob.text(preset.protocol()));
                }
            }
        }
    }

    @Test
    void shouldWriteJsonThatOthersRead() {
        String words = "\"</script>\\ \n\tθ ≤ ½";
        JsonNode read =
                json(Json.of(Json.object("words", words, "none", List.of(), "numbers", List.of(0.1, -1e-7, 1e20))));

        assertThat(read.get("words").asText()).isEqualTo(words);
        assertThat(read.get("none")).isEmpty();
        assertThat(read.get("numbers").get(1).asDouble()).isEqualTo(-1e-7);
        assertThat(Json.of("</script>")).doesNotContain("<");
    }
}
