/** Rides asked, once or again and again, from a person's record or at an association's own desk. */
@NullMarked
package it.trama.transport.ride;

import org.jspecify.annotations.NullMarked;
