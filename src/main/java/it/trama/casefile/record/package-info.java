/** The record itself: opening it, its numbers, the header that every page repeats. */
@NullMarked
package it.trama.casefile.record;

import org.jspecify.annotations.NullMarked;
