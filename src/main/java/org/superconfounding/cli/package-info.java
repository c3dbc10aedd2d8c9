/**
 * The command line: wires the other packages together and owns nothing else. The only place that prints and that chooses the
 * exit code: 0 when all is well, 1 when a claim is not as pinned or a report has defects, 2 when an input is wrong, 3 when a run on hardware is under way
 * and can be resumed.
 */
@NullMarked
package org.superconfounding.cli;

import org.jspecify.annotations.NullMarked;
