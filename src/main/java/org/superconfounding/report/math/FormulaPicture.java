package org.superconfounding.report.math;

/**
 * A formula as SVG.
 *
 * @param svg the document
 * @param widthInEm width in units of the text's size
 */
public record FormulaPicture(String svg, double widthInEm) {}
