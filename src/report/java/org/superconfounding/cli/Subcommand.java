package org.superconfounding.cli;

/**
 * A command that {@link Main} has without knowing it: whoever brings one names its class, which has picocli's annotations, in
 * {@code META-INF/services}.
 */
public interface Subcommand {}
