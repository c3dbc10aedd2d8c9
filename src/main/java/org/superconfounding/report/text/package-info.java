/**
 * AsciiDoc written from evidence: attributes for the prose, the verdict table, the claim cards and the other generated parts.
 *
 * <p><b>Concept.</b> Every class turns a part of an {@link org.superconfounding.report.Audit} into AsciiDoc text, and nothing
 * else. Words and numbers that come from evidence pass through {@link org.superconfounding.report.text.Markup#text}, so that
 * none of their characters is taken for markup.
 *
 * <p><b>Invariants.</b> Numbers are printed with fixed digits by {@link org.superconfounding.io.Decimals}.
 */
@NullMarked
package org.superconfounding.report.text;

import org.jspecify.annotations.NullMarked;
