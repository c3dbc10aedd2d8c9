/**
 * The audit of <em>Quantum Entanglement as Super-Confounding</em> (P. Kang, arXiv 2508.19327): an instrument that recomputes
 * every number the paper prints from a protocol and a seed, and compares it with what was printed by a stated rule.
 */
@NullMarked
package org.superconfounding;

import org.jspecify.annotations.NullMarked;
