package org.superconfounding.live;

import org.superconfounding.audit.Basis;

/**
 * A protocol that a reader can begin from.
 *
 * @param name as the address has it: lower-case words joined by hyphens
 * @param basis what a finding under it rests on
 */
record Preset<P extends Record>(String name, String label, Basis basis, P protocol) {}
