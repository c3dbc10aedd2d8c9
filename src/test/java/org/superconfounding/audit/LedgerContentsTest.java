package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.superconfounding.io.Refusals.assertRefused;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.io.InputException;

/** A claim cannot get lost: what is not tested any more must be taken from the count, where a reader of the change sees it. */
class LedgerContentsTest {
    private static final String COUNTS = "schema: ledger-contents/1\ngroups: {T: 1, E2: 2}\n";
    private static final LedgerGroup E2 = group("E2", "E2.1", "E2.2");
    private static final LedgerGroup T = group("T", "T1");

    @TempDir
    private Path folder;

    private static LedgerGroup group(String name, String... ids) {
        List<LedgerRow> rows = Stream.of(ids).map(id -> LedgerRows.of(id, null)).toList();
        return new LedgerGroup(LedgerGroup.SCHEMA, name, "t", false, rows);
    }

    private void require(String counts, LedgerGroup... groups) {
        Path file = folder.resolve("contents.yaml");
        AtomicFile.write(file, counts);
        LedgerContents.require(file, new Ledger(List.of(groups)));
    }

    private void assertRefusedWith(String words, LedgerGroup... groups) {
        assertRefused(InputException.class, () -> require(COUNTS, groups), "contents.yaml", words);
    }

    @Test
    void shouldAcceptExactlyWhatIsCounted() {
        assertThatCode(() -> require(COUNTS, T, E2)).doesNotThrowAnyException();
    }

    @Test
    void shouldMissAGroupAndAClaim() {
        assertRefusedWith("groups: the ledger lacks group E2", T);
        assertRefusedWith("groups.E2: the ledger lacks claim E2.2", T, group("E2", "E2.1"));
    }

    @Test
    void shouldNoticeAClaimThatGotAnotherNumber() {
        assertRefusedWith("lacks claim E2.2, and the ledger has claim E2.22", T, group("E2", "E2.1", "E2.22"));
    }

    @Test
    void shouldMissNoClaimThatWasWithdrawnAndGiveItsNumberToNoOther() {
        String withdrawn = "schema: ledger-contents/1\ngroups: {E2: 2}\nwithdrawn: {E2.1: nobody says it}\n";

        require(withdrawn, group("E2", "E2.2"));
        assertRefused(InputException.class, () -> require(withdrawn, E2), "has claim E2.1");
    }

    @Test
    void shouldNoticeWhatIsNotCounted() {
        assertRefusedWith("the ledger has claim E2.3", T, group("E2", "E2.1", "E2.2", "E2.3"));
        assertRefusedWith("the ledger has group E1", T, E2, group("E1", "E1.1"));
    }

    @Test
    void shouldRefuseAnEmptyCountAndAnotherFormat() {
        assertRefused(
                InputException.class,
                () -> require("schema: ledger-contents/1\ngroups: {T: 0}\n", T),
                "group T has 0 claims");
        assertRefused(
                InputException.class,
                () -> require("schema: ledger-contents/0\ngroups: {T: 1}\n", T),
                "schema is \"ledger-contents/0\", expected \"ledger-contents/1\"");
    }

    @Test
    void shouldHoldForTheProjectsOwnLedger() {
        assertThatCode(() -> LedgerContents.require(LedgerContents.FILE, Ledger.read(Ledger.FOLDER)))
                .doesNotThrowAnyException();
    }
}
