/**
 * What mutation analysis found, against the list of mutants that may live ({@code expected/surviving-mutants.yaml}).
 *
 * <p>{@code make mutation} runs PIT on one package after the other and then {@link org.superconfounding.mutation.MutationScores},
 * which fails when a mutant lives that the list does not explain, or when the list explains one that lives no longer, and writes
 * the tables of {@code docs/mutation.adoc}.
 */
@NullMarked
package org.superconfounding.mutation;

import org.jspecify.annotations.NullMarked;
