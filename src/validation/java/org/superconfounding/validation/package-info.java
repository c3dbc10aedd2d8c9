/**
 * The finished report under tools that others wrote.
 *
 * <p><b>Concept.</b> A test gives one published file to one validator and lists what it objects to, in its own words.
 *
 * <p><b>Boundaries.</b> Nothing here judges by itself. The tests read the report of the last build and change nothing.
 */
@NullMarked
package org.superconfounding.validation;

import org.jspecify.annotations.NullMarked;
