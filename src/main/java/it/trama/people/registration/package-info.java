/** Registering a person by hand, resident or not, with or without a code. */
@NullMarked
package it.trama.people.registration;

import org.jspecify.annotations.NullMarked;
