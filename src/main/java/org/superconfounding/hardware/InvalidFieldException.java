package org.superconfounding.hardware;

/** A field of a run has a value that it cannot have; the reader adds file and path. */
public final class InvalidFieldException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * @param field the field's name inside the record that refuses it
     * @param problem the value and what is allowed
     */
    public InvalidFieldException(String field, String problem) {
        super(problem);
        this.field = field;
    }

    /** The field's name inside the record that refuses it. */
    public String field() {
        return field;
    }

    static void require(boolean holds, String field, String problem) {
        if (!holds) {
            throw new InvalidFieldException(field, problem);
        }
    }
}
