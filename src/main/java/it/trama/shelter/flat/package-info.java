/** Shared flats: who lives there, until when, and the way out. */
@NullMarked
package it.trama.shelter.flat;

import org.jspecify.annotations.NullMarked;
