/** Meetings: agenda, attendance, notes, printed minutes. */
@NullMarked
package it.trama.workshop.meeting;

import org.jspecify.annotations.NullMarked;
