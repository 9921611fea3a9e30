/** The agenda seen: my week, the day of the body, one record's appointments, a file for other calendars. */
@NullMarked
package it.trama.agenda.calendar;

import org.jspecify.annotations.NullMarked;
