package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.AuthorLogs;
import org.superconfounding.audit.Column;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.Rules;
import org.superconfounding.audit.junit.Evidence;
import org.superconfounding.audit.junit.Supplement;
import org.superconfounding.io.Decimals;
import org.superconfounding.io.StrictMapper;

/** Every number that the author published, beside what his program gives and beside what he made it of. */
class PublishedNumbersClaims {
    private static final Path WORDS = Path.of("paper", "differences.adoc");
    private static final Pattern EXPLANATION = Pattern.compile("\\[\\[(explained-[a-z-]+)]]");
    private static final List<PublishedNumber> ALL = new ArrayList<>();

    @BeforeAll
    static void compareAll() {
        ALL.addAll(PublishedNumberTables.all());
    }

    @AfterAll
    static void forget() {
        ALL.clear();
    }

    @Test
    @Supplement(PublishedNumberTables.NUMBERS)
    void shouldCompareEveryNumberOfTheFileOnce() {
        Dataset table = PublishedNumberTables.numbers(ALL);
        List<String> published = new ArrayList<>();
        PublishedLogs.LOGS.quantities().forEach((key, quantity) -> {
            for (int i = 0; i < quantity.values().size(); i++) {
                published.add(row(key, i, quantity, quantity.values().get(i)));
            }
        });
        assertThat(table.rows())
                .as("rows of the table, one for each number of %s", AuthorLogs.FILE)
                .extracting(row -> String.join(" ", row.get(0), row.get(1), row.get(3), row.get(4), row.get(5)))
                .containsExactlyInAnyOrderElementsOf(published);
        Evidence.publish(table);
    }

    private static String row(String key, int index, AuthorLogs.Quantity quantity, double value) {
        return String.join(
                " ",
                key,
                Integer.toString(index),
                quantity.file(),
                quantity.lines(),
                Decimals.stored(value).toString());
    }

    @Test
    @Supplement(PublishedNumberTables.SUMMARY)
    void shouldShowEveryNumberAloneOrInASample() {
        Dataset table = PublishedNumberTables.summary(ALL);
        int part = table.columns().stream().map(Column::name).toList().indexOf("published");
        int shown = table.rows().stream()
                .mapToInt(row -> row.get(part).contains(" numbers, ")
                        ? Integer.parseInt(row.get(part).split(" ")[0])
                        : 1)
                .sum();
        assertThat(shown).as("numbers in the rows").isEqualTo(ALL.size());
        Evidence.publish(table);
    }

    @Test
    void shouldFindEveryNumberWithinItsErrorOrExplained() {
        for (PublishedNumber number : ALL) {
            assertThat(number.p()).as("tail probability of %s", number).isGreaterThanOrEqualTo(number.level());
            assertThat(number.follows())
                    .as("%s follows from the author's own numbers, which give %s", number, number.recomputed())
                    .isEqualTo(number.explanation() == null);
        }
    }

    @Test
    void shouldSayEachExplanationInWords() {
        TreeSet<String> needed = new TreeSet<>();
        ALL.stream().map(PublishedNumber::explanation).filter(Objects::nonNull).forEach(needed::add);
        TreeSet<String> said = new TreeSet<>();
        EXPLANATION.matcher(StrictMapper.text(WORDS)).results().forEach(found -> said.add(found.group(1)));
        assertThat(said).as("explanations in " + WORDS).isEqualTo(needed).isNotEmpty();
    }

    @Test
    void shouldNoticeANumberThatTheProgramCannotGive() {
        for (PublishedNumber number : ALL) {
            assertThat(number.impossible().typical())
                    .as("whether %s is typical", number.impossible())
                    .isFalse();
        }
    }

    @Test
    void shouldNoticeASlipInTheLastDigitOfWhatFollowsFromOtherNumbers() {
        int derived = 0;
        for (PublishedNumber number : ALL) {
            if (!Double.isNaN(number.recomputed()) && number.explanation() == null && number.value() != 0) {
                derived++;
                assertThat(number.slipped().follows())
                        .as("whether %s follows", number.slipped())
                        .isFalse();
            }
        }
        assertThat(derived).as("numbers that follow from others").isGreaterThan(ALL.size() / 4);
    }

    @Test
    void shouldHaveLawsThatOurRerunsFollow() {
        int compared = 0;
        for (PublishedNumber number : ALL) {
            var ours = number.reruns();
            if (number.law().known() && ours != null) {
                compared++;
                double error = number.law().deviation() / StrictMath.sqrt(ours.size());
                assertThat(ours.mean())
                        .as("mean of the reruns of %s, beside its law's", number)
                        .isCloseTo(number.law().mean(), within(Rules.ORACLE_STANDARD_ERRORS * error + 1e-9));
            }
        }
        assertThat(compared).as("numbers with a law and reruns").isGreaterThan(ALL.size() / 2);
    }
}
