package org.superconfounding.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.superconfounding.io.ProjectFiles.below;
import static org.superconfounding.io.ProjectFiles.found;
import static org.superconfounding.io.Refusals.assertRefused;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import freemarker.cache.StringTemplateLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.superconfounding.audit.Consequence;
import org.superconfounding.audit.Control;
import org.superconfounding.audit.Finding;
import org.superconfounding.audit.Proof;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Claim;
import org.superconfounding.report.ReportFixture;
import org.superconfounding.report.Status;
import org.superconfounding.report.figure.Figures;

class TemplatesTest {
    private static final Path JAVA = Path.of("src", "report", "java", "org", "superconfounding", "report", "text");
    private static final Path TEMPLATES =
            Path.of("src", "report", "resources", "org", "superconfounding", "report", "template");
    private static final Audit AUDIT = ReportFixture.audit();
    private static final Claim CLAIM = AUDIT.claim("E2.2").orElseThrow();

    private static String filled(String template) {
        StringTemplateLoader templates = new StringTemplateLoader();
        templates.putTemplate("marks.adoc", "");
        templates.putTemplate("some.adoc", template);
        Map<String, ?> model =
                Map.of("audit", AUDIT, "claim", CLAIM, "nothing", Optional.empty(), "fraction", 0.25, "many", 12_345);
        return Templates.fill(Templates.engine(templates), "some", model);
    }

    @Test
    void shouldEscapeWhateverIsNoMarkup() {
        assertThat(filled("|${claim.row.paraphrase}"))
                .isEqualTo("|" + Markup.text(CLAIM.row().paraphrase()))
                .contains("&#123;really&#125;");
        assertThat(filled("|${cell('`|00⟩`')}")).isEqualTo("|`\\|00⟩`");
        assertThat(filled("<#ftl output_format=\"HTML\"><p>${claim.row.paraphrase}</p>"))
                .contains("|S| &lt;= 2 * [bounded]");
    }

    @Test
    void shouldLeaveAsciiDocAlone() {
        assertThat(filled("[.role]#${claim.id}# {attribute} #{1} <<${claim.anchor},its card>>"))
                .isEqualTo("[.role]#E2.2# {attribute} #{1} <<claim-e2-2,its card>>");
    }

    /** A default is for what may be absent, not for what was never there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${claim.rwo.stated}",
                "${claim.row.statde}",
                "${claim.rwo!}",
                "<#if claim.rwo??>x</#if>",
                "${clam!}",
                "<#if clam??>x</#if>",
                "${clam.row.stated}",
                "${persent(fraction, 1)}",
                "${claim.row.stated()}${claim.row.stated(1)}",
                "${nothing}",
                "<@bagde claim/>",
                "<#if claim.row.stated>x",
                "<#list claims as claim>"
            })
    void shouldEndAtAnUnknownNameAndSayWhere(String template) {
        assertThatIllegalStateException()
                .isThrownBy(() -> filled("first line\n" + template))
                .satisfies(e -> assertThat(e.getMessage()).contains("some.adoc").containsPattern(":2:|line 2"));
    }

    @Test
    void shouldKnowWhatMayBeAbsent() {
        assertThat(filled("<#if nothing??>there<#else>absent</#if>, ${nothing!'absent'}"))
                .isEqualTo("absent, absent");
    }

    /** Otherwise a value that is absent would be answered by the function. */
    @Test
    void shouldLendNoFunctionsNameToAValue() {
        assertRefused(() -> Templates.fill("figure", Map.of("percent", Optional.empty())), "percent");
    }

    @Test
    void shouldTellWhatIsWrongWithAnInputAsSuch() {
        assertRefused(
                InputException.class,
                () -> filled("${audit.tables['figure-2-trials'].text('colour')[0]}"),
                "figure-2-trials.csv",
                "colour");
    }

    @Test
    void shouldUseEveryTemplate() {
        String users = texts(JAVA) + texts(TEMPLATES);

        assertThat(below(TEMPLATES, ""))
                .hasSizeGreaterThan(20)
                .extracting(file -> file.getFileName().toString())
                .allSatisfy(name -> assertThat(users)
                        .containsAnyOf("\"" + name + "\"", "\"" + name.replaceFirst("\\.adoc$", "") + "\""));
    }

    /** A comparison with a constant that nothing has would never hold. */
    @Test
    void shouldCompareOnlyWithWhatThereIs() {
        List<String> known = Stream.of(
                        Stream.of(Status.values()).map(Enum::name),
                        Stream.of(Consequence.values()).map(Enum::name),
                        Stream.of(Control.Kind.values()).map(Enum::name),
                        Stream.of(Proof.Method.values()).map(Enum::name),
                        Stream.of(Finding.class
                                        .getAnnotation(JsonSubTypes.class)
                                        .value())
                                .map(JsonSubTypes.Type::name),
                        Stream.of(Settled.Way.values()).map(Enum::name),
                        Figures.names().stream(),
                        Stream.of("claim", "circuit", "within", ""))
                .flatMap(names -> names)
                .toList();

        assertThat(matches("(?:[=!]= |<#on |seq_contains\\()\"([^\"]*)\""))
                .contains("CERTIFICATE", "typical value")
                .isSubsetOf(known);
    }

    /** Two things of one name would depend on which is looked for first. */
    @Test
    void shouldGiveEachFunctionANameOfItsOwn() {
        List<String> names = matches("<#(?:macro|function) ([A-Za-z]+)");
        List<String> lent = Templates.functions();

        assertThat(lent).contains("percent", "cell").doesNotHaveDuplicates();
        assertThat(names).contains("link", "replicated").doesNotHaveDuplicates().doesNotContainAnyElementsOf(lent);
    }

    /** What a pattern finds in all templates. */
    private static List<String> matches(String pattern) {
        return found(pattern, texts(TEMPLATES));
    }

    private static String texts(Path folder) {
        return below(folder, "").stream().map(StrictMapper::text).collect(Collectors.joining());
    }

    @Test
    void shouldLeaveNoDigitToALocaleOrADefault() {
        ThrowingCallable fraction = () -> filled("${fraction}");

        assertThat(filled("${many}, ${percent(fraction, 0)}, ${fixed(fraction, 3)}"))
                .isEqualTo("12,345, 25 %, 0.250");
        assertRefused(IllegalStateException.class, fraction, "no whole number");
    }
}
