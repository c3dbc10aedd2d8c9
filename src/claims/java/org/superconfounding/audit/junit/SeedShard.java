package org.superconfounding.audit.junit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.superconfounding.io.InputException;

/**
 * A part of a sweep over seeds, by index: part k of n holds the indices k − 1, k − 1 + n, k − 1 + 2n and so on, so that parts
 * cost alike and none depends on another.
 *
 * @param part from 1
 * @param of number of parts; 1 for a whole sweep
 */
record SeedShard(int part, int of) {
    private static final Pattern TEXT = Pattern.compile("([1-9]\\d{0,5})/([1-9]\\d{0,5})");

    /** Columns of a whole sweep's list; a part's has the index before them. */
    static final List<String> COLUMNS = List.of("seed", "replications", "commit", "problem");

    /** @throws InputException unless the text is like {@code 3/16} */
    static SeedShard of(String text) {
        Matcher matcher = TEXT.matcher(text.trim());
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > Integer.parseInt(matcher.group(2))) {
            throw new InputException(
                    "make seeds",
                    "SHARD",
                    "\"" + text + "\" is no part of a whole",
                    "Use SHARD=3/16, from 1/16 to 16/16");
        }
        return new SeedShard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** Indices of the part among {@code seeds} seeds, ascending. */
    List<Integer> indices(int seeds) {
        return IntStream.range(0, seeds)
                .filter(index -> index % of == part - 1)
                .boxed()
                .toList();
    }

    /** Name of the part's list. */
    String file() {
        return of == 1 ? "seeds.csv" : "seeds-" + part + "-of-" + of + ".csv";
    }

    /** Columns of the part's list. */
    String[] columns() {
        return Stream.of(cells("index", COLUMNS.toArray())).toArray(String[]::new);
    }

    /** A row of the part's list: in a whole sweep's there is no index. */
    Object[] cells(String index, Object... cells) {
        return of == 1
                ? cells
                : Stream.concat(Stream.of(index), Stream.of(cells)).toArray();
    }
}
