/** The local protocol register and its list. */
@NullMarked
package it.trama.document.protocol;

import org.jspecify.annotations.NullMarked;
