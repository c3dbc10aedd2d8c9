package org.superconfounding.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.superconfounding.io.InputException;
import org.superconfounding.report.ReportFixture;
import org.superconfounding.report.figure.Drawing.Form;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresTest {
    private final List<Drawing> drawings = Figures.of(ReportFixture.audit());

    @Test
    void shouldDrawWhatTheEvidenceAllowsAndNothingElse() {
        assertThat(drawings)
                .extracting(Drawing::name)
                .contains("figure-1", "figure-2", "figure-5a", "claims/e2-1")
                .doesNotContain("figure-3", "claims/e2-2", "claims/e2-6");
    }

    @Test
    void shouldSayWhatTheAuthorsFigureShowsBesideOurs() {
        assertThat(ReportFixture.figure2().words())
                .contains(
                        "Published figure: quantum label 1.414, bar from 1.407 to 1.421",
                        "hardware 1.385, bar from 1.238");
    }

    @Test
    void shouldWriteWellFormedSvgWithWords() throws Exception {
        for (Drawing drawing : drawings) {
            Element root = parse(drawing.page().svg());
            assertThat(root.getTagName()).isEqualTo("svg");
            assertThat(root.getElementsByTagName("title").item(0).getTextContent())
                    .as("what " + drawing.name() + " shows")
                    .isEqualTo(drawing.words())
                    .hasSizeGreaterThan(40);
            assertThat(root.getElementsByTagName("text").getLength())
                    .as(drawing.name() + ": text stays text on screen")
                    .isPositive();
            assertThat(drawing.page().svg()).contains("prefers-color-scheme:dark");
            drawing.paper().ifPresent(form -> assertThat(form.svg())
                    .as(drawing.name() + ": text is drawn as outlines on paper")
                    .contains("<path")
                    .doesNotContain("<text"));
        }
    }

    @Test
    void shouldTellTheValuesOfAFigureInEveryForm() throws Exception {
        Drawing hierarchy = ReportFixture.figure2();
        Form phone = hierarchy.phone().orElseThrow();

        for (Form form : List.of(hierarchy.page(), phone)) {
            assertThat(form.svg())
                    .contains("<title>mean of the trials: ")
                    .contains(">μ ")
                    .contains(">σ ");
            assertThat(form.values()).anySatisfy(value -> assertThat(value).contains(" mean of the trials: "));
        }
        assertThat(parse(phone.svg()).getAttribute("width")).isEqualTo("350");
    }

    @Test
    void shouldDrawEveryFigureOfAChapterAnewForPhones() {
        assertThat(drawings)
                .filteredOn(drawing -> drawing.name().startsWith("figure-"))
                .hasSizeGreaterThan(2)
                .allSatisfy(drawing -> assertThat(drawing.phone().orElseThrow().svg())
                        .as(drawing.name())
                        .contains("width=\"350\""));
    }

    private static Element parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }

    @Test
    void shouldGiveTheSameBytesTwice() {
        assertThat(Figures.of(ReportFixture.audit()).equals(drawings)).isTrue();
    }

    @Test
    void shouldPlaceGatesInTheFirstFreeColumn() {
        QasmProgram program = QasmProgram.parse("bell", """
                OPENQASM 3.0;
                include "stdgates.inc";
                qubit[2] q;
                bit[2] c;
                h q[0];
                ry(-0.7853981633974483) q[1];
                cx q[0], q[1];
                reset q[0];
                c[0] = measure q[0];
                c[1] = measure q[1];
                """);

        assertThat(program.qubits()).isEqualTo(2);
        assertThat(program.steps()).extracting(QasmProgram.Step::column).containsExactly(0, 0, 1, 2, 3, 2);
        assertThat(program.steps().get(1).label()).isEqualTo("RY(−π/4)");
        assertThat(program.columns()).isEqualTo(4);
    }

    @Test
    void shouldNameTheLineThatNoDiagramShows() {
        assertRefused(
                InputException.class,
                () -> QasmProgram.parse("bell", "qubit[1] q;\nwhile (true) {}\n"),
                "bell.qasm:2",
                "while (true) {}");
    }
}
