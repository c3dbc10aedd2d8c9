/** The claims of the paper, in test classes named after its parts: every test names the ledger row that it encodes. */
@org.jspecify.annotations.NullMarked
package org.superconfounding.claims;
