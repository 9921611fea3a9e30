/** Drawings made by the server, for pages and for printed documents alike. */
@NullMarked
package it.trama.platform.svg;

import org.jspecify.annotations.NullMarked;
