/**
 * The finished report as a browser shows it: headless Chromium, driven by WebDriver.
 *
 * <p><b>Concept.</b> {@link org.superconfounding.browser.Chromium} is the browser of this machine,
 * {@link org.superconfounding.browser.ReportPage} the report opened in it at one width and in one colour scheme, and the tests say
 * what a reader must be able to do with it.
 *
 * <p><b>Invariants.</b> Browser and driver are found, never fetched. Where there are none, every test is skipped and one line says
 * so. No name resolves in this browser, so nothing that a page asks for could be answered from outside.
 *
 * <p><b>Units.</b> Lengths are CSS pixels.
 */
@NullMarked
package org.superconfounding.browser;

import org.jspecify.annotations.NullMarked;
