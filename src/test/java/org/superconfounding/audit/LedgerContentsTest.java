package org.superconfounding.audit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.superconfounding.io.InputException;

/** A claim cannot get lost: what is not tested any more must be taken from the count, where a reader of the change sees it. */
class LedgerContentsTest {
    private static final LedgerGroup E2 = group("E2", "E2.1", "E2.2");
    private static final LedgerGroup T = group("T", "T1");

    @TempDir
    private Path folder;

    private static LedgerGroup group(String name, String... ids) {
        List<LedgerRow> rows = Stream.of(ids).map(id -> LedgerRows.of(id, null)).toList();
        return new LedgerGroup(LedgerGroup.SCHEMA, name, "t", false, rows);
    }

    private void require(LedgerGroup... groups) {
        LedgerContents.require(file("schema: ledger-contents/1\ngroups: {T: 1, E2: 2}\n"), new Ledger(List.of(groups)));
    }

    private Path file(String text) {
        try {
            return Files.writeString(folder.resolve("contents.yaml"), text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertRefused(String words, LedgerGroup... groups) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> require(groups))
                .withMessageContaining("contents.yaml")
                .withMessageContaining(words);
    }

    @Test
    void shouldAcceptExactlyWhatIsCounted() {
        assertThatCode(() -> require(T, E2)).doesNotThrowAnyException();
    }

    @Test
    void shouldMissAGroupAndAClaim() {
        assertRefused("groups: the ledger lacks group E2", T);
        assertRefused("groups.E2: the ledger lacks claim E2.2", T, group("E2", "E2.1"));
    }

    @Test
    void shouldNoticeAClaimThatGotAnotherNumber() {
        assertRefused("lacks claim E2.2, and the ledger has claim E2.22", T, group("E2", "E2.1", "E2.22"));
    }

    @Test
    void shouldMissNoClaimThatWasWithdrawnAndGiveItsNumberToNoOther() {
        String text = "schema: ledger-contents/1\ngroups: {E2: 2}\nwithdrawn: {E2.1: nobody says it}\n";

        LedgerContents.require(file(text), new Ledger(List.of(group("E2", "E2.2"))));
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> LedgerContents.require(file(text), new Ledger(List.of(E2))))
                .withMessageContaining("has claim E2.1");
    }

    @Test
    void shouldNoticeWhatIsNotCounted() {
        assertRefused("the ledger has claim E2.3", T, group("E2", "E2.1", "E2.2", "E2.3"));
        assertRefused("the ledger has group E1", T, E2, group("E1", "E1.1"));
    }

    @Test
    void shouldRefuseAnEmptyCount() {
        Path none = file("schema: ledger-contents/1\ngroups: {T: 0}\n");

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> LedgerContents.require(none, new Ledger(List.of(T))))
                .withMessageContaining("group T has 0 claims");
    }

    @Test
    void shouldRefuseAnotherFormat() {
        Path other = file("schema: ledger-contents/0\ngroups: {T: 1}\n");

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> LedgerContents.require(other, new Ledger(List.of(T))))
                .withMessageContaining("schema is \"ledger-contents/0\", expected \"ledger-contents/1\"");
    }

    @Test
    void shouldHoldForTheProjectsOwnLedger() {
        assertThatCode(() -> LedgerContents.require(LedgerContents.FILE, Ledger.read(Ledger.FOLDER)))
                .doesNotThrowAnyException();
    }
}
