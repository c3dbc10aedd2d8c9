/** The one package of the wrong tree that is marked. */
@org.jspecify.annotations.NullMarked
package org.superconfounding.architecture.wrong.io;
