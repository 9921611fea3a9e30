/** Registrations that may be one person: how probable, why, and what was decided. */
@NullMarked
package it.trama.people.doubles;

import org.jspecify.annotations.NullMarked;
