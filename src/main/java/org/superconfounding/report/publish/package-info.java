/**
 * The machine-readable part of the report: {@code claims.json} with its schema, the evidence, and an RO-Crate that names every
 * file.
 *
 * <p><b>Source.</b> RO-Crate Metadata Specification 1.1; JSON Schema 2020-12.
 */
@NullMarked
package org.superconfounding.report.publish;

import org.jspecify.annotations.NullMarked;
