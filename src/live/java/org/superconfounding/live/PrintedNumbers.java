package org.superconfounding.live;

import java.util.ArrayList;
import java.util.List;
import org.superconfounding.audit.PrintedNumber;
import org.superconfounding.statistics.Require;

/** The numbers that the paper prints, as the ledger has them: a line each, of claim, name and digits, separated by tabs. */
public final class PrintedNumbers {
    /** A printed interval's width is no number of the ledger's, but follows from two. */
    static final String WIDTH = "width of the interval";

    private record Line(String claim, PrintedNumber number) {}

    private final List<Line> lines;

    private PrintedNumbers(List<Line> lines) {
        this.lines = lines;
    }

    public static String line(String claim, PrintedNumber number) {
        return claim + "\t" + number.name() + "\t" + number.text() + "\n";
    }

    /** Reads the lines; one of another form is refused. */
    public static PrintedNumbers parse(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            String[] fields = line.split("\t");
            Require.that(fields.length == 3, "printed number \"" + line + "\" is not a claim, a name and digits");
            lines.add(new Line(fields[0], new PrintedNumber(fields[1], fields[2])));
        }
        return new PrintedNumbers(lines);
    }

    /** @throws IllegalArgumentException if the claim prints no such number */
    PrintedNumber of(String claim, String name) {
        if (name.equals(WIDTH)) {
            return PrintedNumber.difference(WIDTH, of(claim, "P upper limit"), of(claim, "P lower limit"));
        }
        return lines.stream()
                .filter(line ->
                        line.claim().equals(claim) && line.number().name().equals(name))
                .map(Line::number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(claim + " prints no \"" + name + "\""));
    }
}
