package org.superconfounding.hardware;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/**
 * Digests of the files of a folder, in the format of {@code sha256sum}: so {@code sha256sum -c SHA256SUMS} checks it too.
 *
 * @param digests SHA-256 by file name
 */
public record Manifest(SortedMap<String, String> digests) {
    /** Name of the manifest in its folder. */
    public static final String FILE = "SHA256SUMS";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (" + NAME + ")");

    public Manifest {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    /**
     * Reads the manifest of a folder.
     *
     * @throws InputException if there is no manifest in {@code folder} or one of its lines is malformed
     */
    public static Manifest read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new InputException(
                    file.toString(),
                    "",
                    "no such file",
                    "Run from the project's root, and name a folder in which a run was recorded or imported");
        }
        return parse(StrictMapper.text(file), file.toString());
    }

    /** Whether a manifest can hold a file of that name. */
    public static boolean names(String name) {
        return NAME.matcher(name).matches() && !name.equals(FILE);
    }

    static Manifest parse(String text, String source) {
        SortedMap<String, String> digests = new TreeMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw refused(source, number, "is not \"<64 hexadecimal digits>  <file name>\"");
            }
            if (digests.put(matcher.group(2), matcher.group(1)) != null) {
                throw refused(source, number, "names " + matcher.group(2) + " a second time");
            }
        }
        return new Manifest(digests);
    }

    private static InputException refused(String source, int number, String problem) {
        return new InputException(
                source, "line " + number, number, problem, "Restore the file from version control", null);
    }

    /** The manifest's text, sorted by file name. */
    public String text() {
        return digests.entrySet().stream()
                .map((Map.Entry<String, String> entry) -> entry.getValue() + "  " + entry.getKey() + "\n")
                .collect(Collectors.joining());
    }
}
