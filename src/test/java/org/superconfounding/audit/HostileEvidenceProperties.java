package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeTry;
import org.superconfounding.io.FolderForEachTry;
import org.superconfounding.io.HostileText;
import org.superconfounding.io.StrictMapper;

/** Whatever an evidence file holds, reading it gives evidence that can be used, or one refusal that helps. */
class HostileEvidenceProperties extends FolderForEachTry {
    private static final Ledger LEDGER = Ledger.read(Ledger.FOLDER);
    private static final String GOOD = StrictMapper.json().write(EvidenceStoreTest.evidence());

    @BeforeTry
    void beginRun() throws IOException {
        Files.createDirectory(folder.resolve("claims"));
        new EvidenceStore(folder).begin(EvidenceStoreTest.RUN, Set.of());
    }

    @Provide
    Arbitrary<String> damaged() {
        return HostileText.of(GOOD, new ObjectMapper());
    }

    /** What gate, summary and report do with evidence. */
    private static void use(SortedMap<String, ClaimEvidence> evidence) {
        assertThat(Gate.problems(LEDGER, evidence, Set.of())).isNotNull();
        assertThat(ErrorRates.of(evidence.values()).rerun().bound()).isBetween(0.0, 1.0);
        for (ClaimEvidence one : evidence.values()) {
            if (one.assessment() != null) {
                Stream<Finding> controls = one.assessment().controls().stream().map(Control::finding);
                assertThat(Stream.concat(one.assessment().findings().stream(), controls))
                        .allMatch(finding -> !finding.summary().isEmpty());
            }
            assertThat(StrictMapper.json().write(one)).isNotEmpty();
        }
    }

    @Property(tries = 150)
    void shouldReadOrRefuseDamagedText(@ForAll("damaged") String text) throws IOException {
        Files.write(folder.resolve("claims/E2.1.json"), text.getBytes(StandardCharsets.UTF_8));
        HostileText.readOrRefuse("E2.1.json", () -> use(new EvidenceStore(folder).read()));
    }
}
