/**
 * What the page needs besides {@code live}: its functions as JavaScript sees them, and the calls that are answered otherwise there.
 * Compiled by TeaVM; nothing of the program calls it.
 */
@NullMarked
package org.superconfounding.live.page;

import org.jspecify.annotations.NullMarked;
