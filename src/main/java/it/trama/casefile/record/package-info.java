/** The social record: its number, header and folio page. */
@NullMarked
package it.trama.casefile.record;

import org.jspecify.annotations.NullMarked;
