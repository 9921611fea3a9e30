/** Beds by sex and time, and how long one may stay. */
@NullMarked
package it.trama.shelter.bed;

import org.jspecify.annotations.NullMarked;
