/**
 * The edges: strict readers of outside files, whole-or-nothing writers, and the one way a number becomes text.
 *
 * <p><b>Concept.</b> Everything that enters from outside (ledger, run files, evidence) is read by {@link StrictMapper}: an
 * unknown, missing, duplicated or mistyped field is refused with an {@link InputException} that names file, field and line and
 * says what to do. Everything that leaves is written by {@link AtomicFile}: the whole file appears, or nothing does. Numbers
 * leave as text through {@link Decimals}, and {@link Sha256} says of any text or file whether it is still the same.
 *
 * <p><b>Boundaries.</b> It knows nothing of the subject: what a field means is for the record that it is read into to say, and
 * that record's own refusals become an {@link InputException} here, so that every one of them names its place in the same way.
 *
 * <p><b>Invariants.</b> {@link Decimals} never uses {@code Double.toString}, whose digits differ between Java releases, so the
 * same number gives the same bytes everywhere.
 *
 * <p><b>Source.</b> JSON as in RFC 8259, YAML 1.1; decimals and doubles as in IEEE 754.
 */
@NullMarked
package org.superconfounding.io;

import org.jspecify.annotations.NullMarked;
