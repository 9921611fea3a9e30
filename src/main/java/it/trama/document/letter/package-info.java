/** Letters and certificates written from templates, which are data. */
@NullMarked
package it.trama.document.letter;

import org.jspecify.annotations.NullMarked;
