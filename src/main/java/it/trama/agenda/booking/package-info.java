/** Appointments: made, moved, cancelled, kept or missed. */
@NullMarked
package it.trama.agenda.booking;

import org.jspecify.annotations.NullMarked;
