package org.superconfounding.report.figure;

/**
 * One picture, the same on screen and on paper.
 *
 * @param words what it shows, for those who do not see it
 * @param width in units of the picture
 * @param svg the picture, with text as outlines, so that no font is needed
 */
public record Picture(String words, double width, String svg) {}
