/** Guests, with or without a name. */
@NullMarked
package it.trama.shelter.guest;

import org.jspecify.annotations.NullMarked;
