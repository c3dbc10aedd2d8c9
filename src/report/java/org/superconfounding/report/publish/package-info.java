/**
 * The machine-readable part of the report: {@code claims.json} with its schema, the evidence, and an RO-Crate that names every
 * file.
 *
 * <p><b>Concept.</b> {@link ClaimsDocument} holds every claim with its verdict and what that rests on, for programs that would
 * rather not read a page; {@link ClaimsSchema} is the JSON Schema beside it and finds what does not follow it, before anything is
 * published. {@link RoCrate} describes the report as one research object: which files there are, what each is, and of which paper
 * it speaks.
 *
 * <p><b>Boundaries.</b> Nothing is decided here: a document repeats what {@link org.superconfounding.report.Audit} holds, in
 * another form. It names no date but that of the release, no machine and no path outside the report.
 *
 * <p><b>Invariants.</b> What is published follows the schema that lies beside it. The crate names every file of the report.
 *
 * <p><b>Source.</b> RO-Crate Metadata Specification 1.1; JSON Schema 2020-12.
 */
@NullMarked
package org.superconfounding.report.publish;

import org.jspecify.annotations.NullMarked;
