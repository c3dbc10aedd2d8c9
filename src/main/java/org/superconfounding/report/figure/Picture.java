package org.superconfounding.report.figure;

/**
 * One picture in two forms that look alike.
 *
 * @param words what it shows, for those who do not see it
 * @param width in units of the picture
 * @param screen SVG with text as outlines, for browsers and for reuse
 * @param paper SVG with text as text, for the PDF, which embeds the font
 */
public record Picture(String words, double width, String screen, String paper) {}
