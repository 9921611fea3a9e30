/** Professional notes: signed when written, corrected by a later one. */
@NullMarked
package it.trama.casefile.diary;

import org.jspecify.annotations.NullMarked;
