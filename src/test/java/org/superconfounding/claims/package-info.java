/** The claims of the paper, one test class for each experiment: every test names the ledger row that it encodes. */
@org.jspecify.annotations.NullMarked
package org.superconfounding.claims;
