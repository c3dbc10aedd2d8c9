package org.superconfounding.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Ledger;
import org.superconfounding.audit.LedgerRow;
import org.superconfounding.io.StrictMapper;

/** The table of {@code docs/certificates.adoc} names every certificate and every claim, and no other. */
class CertificateTableTest {
    private static final String PAGE = StrictMapper.text(Path.of("docs", "certificates.adoc"));
    private static final String TABLE = PAGE.substring(PAGE.indexOf("== By claim"), PAGE.indexOf("== What guards"));

    @Test
    void shouldNameEveryCertificateThatThereIs() {
        assertThat(found("`([a-z]+(?:-[a-z]+)+)`"))
                .containsExactlyElementsOf(new TreeSet<>(
                        Certificates.all().stream().map(Certificate::name).toList()));
    }

    @Test
    void shouldSayOfEveryClaimHowItIsSettled() {
        List<String> claims =
                Ledger.read(Ledger.FOLDER).rows().stream().map(LedgerRow::id).toList();

        assertThat(found("\\b([TEUAB]\\d+(?:\\.\\d+)?)\\b")).containsExactlyElementsOf(new TreeSet<>(claims));
    }

    private static TreeSet<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(TABLE)
                .results()
                .map(result -> result.group(1))
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }
}
