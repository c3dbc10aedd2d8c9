package org.superconfounding.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.io.Refusals.assertRefused;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.superconfounding.audit.ClaimIds;
import org.superconfounding.audit.Ledger;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.io.FolderForEachTry;
import org.superconfounding.io.HostileText;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/** The list of known-wrong instruments fits the code and the ledger as they are now. */
class BrokenInstrumentTest extends FolderForEachTry {
    private static final int LEAST_FOR_EACH = 3;
    private static final List<BrokenInstrument> LIST = BrokenInstrument.list();

    /** Claims by what they rest on; the recorded hardware runs are a part of Experiment 2. */
    private static final List<Set<String>> SUBJECTS = List.of(
            claims("T"),
            claims("E1"),
            claims("E2"),
            Set.of("E2.7", "E2.8", "E2.9", "E2.10", "E2.11", "E2.13"),
            claims("E3"),
            claims("E4"),
            claims("E5"),
            claims("U"));

    private static Set<String> claims(String group) {
        return ClaimIds.of(group, Ledger.read(Ledger.FOLDER));
    }

    @Example
    void shouldQuoteCodeThatIsThereExactlyOnce() {
        for (BrokenInstrument instrument : LIST) {
            String source = StrictMapper.text(PatchedClasses.SOURCES.resolve(instrument.file()));
            assertThat(instrument.applyTo(source))
                    .as("the source of %s with its wrong line", instrument.name())
                    .isNotEqualTo(source);
        }
    }

    @Example
    void shouldSayWhichLineIsGone() {
        assertRefused(
                InputException.class,
                () -> LIST.get(0).applyTo("class Elsewhere {}"),
                LIST.get(0).name() + ".line",
                "does not occur in " + LIST.get(0).file(),
                "Quote the code as it is now");
        assertRefused(
                InputException.class,
                () -> LIST.get(0).applyTo(LIST.get(0).line().repeat(2)),
                "more than once");
    }

    @Example
    void shouldNameEachInstrumentOnceAndOnlyClaimsAndTestsThatExist() {
        Ledger ledger = Ledger.read(Ledger.FOLDER);
        assertThat(LIST).extracting(BrokenInstrument::name).doesNotHaveDuplicates();
        for (BrokenInstrument instrument : LIST) {
            instrument.caughtBy().forEach(ledger::claim);
            assertThat(instrument.tests())
                    .as("tests of %s", instrument.name())
                    .allMatch(test -> BrokenInstrument.class.getResource(
                                    "/org/superconfounding/" + test.replace('.', '/') + ".class")
                            != null);
        }
    }

    @Example
    void shouldBreakEverySubjectInSeveralWays() {
        for (Set<String> subject : SUBJECTS) {
            assertThat(LIST)
                    .as("instruments that claims among %s must notice", subject)
                    .filteredOn(instrument -> instrument.caughtBy().stream().anyMatch(subject::contains))
                    .hasSizeGreaterThanOrEqualTo(LEAST_FOR_EACH);
        }
    }

    @Example
    void shouldAskWhyNoClaimNotices() {
        assertRefused(
                () -> new BrokenInstrument("x", "b", "f", "l", "m", List.of(), List.of("io.T"), ""),
                "why no claim can notice");
        assertRefused(
                () -> new BrokenInstrument("x", "b", "f", "l", "m", List.of(), List.of(), "r"),
                "nothing is said to notice");
    }

    @Provide
    Arbitrary<String> damaged() {
        return HostileText.of(StrictMapper.text(BrokenInstrument.LIST), new ObjectMapper(new YAMLFactory()));
    }

    @Property(tries = 50)
    void shouldReadOrRefuseDamagedText(@ForAll("damaged") String text) {
        Path file = folder.resolve("known-wrong.yaml");
        AtomicFile.write(file, text);

        HostileText.readOrRefuse(".yaml", () -> assertThat(BrokenInstrument.read(file))
                .allMatch(one -> !one.noticing().isEmpty()));
    }
}
