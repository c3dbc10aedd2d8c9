package org.superconfounding.report.figure;

/**
 * One picture in the forms that readers need.
 *
 * @param words what it shows, for those who do not see it
 * @param svg for screens: text stays text, colours follow the reader's scheme, and pointing at a value tells it
 * @param narrow the same for a phone; empty where {@code svg} fits
 * @param paper text as outlines, so that no font is needed
 */
public record Picture(String words, String svg, String narrow, String paper) {}
