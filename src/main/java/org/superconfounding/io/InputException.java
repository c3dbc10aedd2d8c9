package org.superconfounding.io;

import org.jspecify.annotations.Nullable;

/** Something read from outside is wrong: says what, where (file, field, line) and what to do about it. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String field;
    private final int line;
    private final String remedy;

    /**
     * @param file the file or other source, as the reader would name it
     * @param field path of the field, such as {@code claims[3].verdict}; empty when the whole file is meant
     * @param line one-based line, or 0 when unknown
     */
    public InputException(
            String file, String field, int line, String problem, String remedy, @Nullable Throwable cause) {
        super(text(file, field, line, problem, remedy), cause);
        this.file = file;
        this.field = field;
        this.line = line;
        this.remedy = remedy;
    }

    /** Without a line or a cause. */
    public InputException(String file, String field, String problem, String remedy) {
        this(file, field, 0, problem, remedy, null);
    }

    /** One line, whatever is quoted in it. */
    private static String text(String file, String field, int line, String problem, String remedy) {
        String text = file
                + (line > 0 ? ":" + line : "")
                + (field.isEmpty() ? "" : ": field " + field)
                + ": " + problem
                + (remedy.isEmpty() ? "" : ". " + remedy);
        return text.replaceAll("[\\r\\n]+", " ");
    }

    public String file() {
        return file;
    }

    public String field() {
        return field;
    }

    public int line() {
        return line;
    }

    public String remedy() {
        return remedy;
    }
}
