package org.superconfounding.hardware;

import static org.superconfounding.hardware.InvalidFieldException.require;

import org.superconfounding.io.Sha256;

/**
 * A text exchanged with a provider, kept character for character.
 *
 * @param format what the text is, such as {@code ionq.result.histogram.json.v1}
 * @param sha256 digest of {@code body} in UTF-8
 * @param body the text itself
 */
public record Document(String format, String sha256, String body) {
    /** Refuses a digest that is not the body's. */
    public Document {
        require(Sha256.of(body).equals(sha256), "sha256", "digest " + sha256 + " is not that of the body");
    }

    /** A document with the digest computed. */
    public static Document of(String format, String body) {
        return new Document(format, Sha256.of(body), body);
    }
}
