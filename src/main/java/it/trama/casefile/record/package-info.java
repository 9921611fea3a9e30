/** The social record: its number, header, folio page and diary. */
@NullMarked
package it.trama.casefile.record;

import org.jspecify.annotations.NullMarked;
