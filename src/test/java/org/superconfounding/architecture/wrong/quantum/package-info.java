/**
 * The one package of the wrong tree that explains itself.
 *
 * <p><b>Concept.</b> A {@link Gate} turns, by an angle that has no unit, whatever it is given; it stands in a {@link Circuit} that was
 * taken away long ago, as such essays do when nobody reads them again. {@link java.lang.Math} is no part of this tree.
 */
package org.superconfounding.architecture.wrong.quantum;
