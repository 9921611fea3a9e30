/** Reminders to the person: sent once, whatever number of nodes run; what cannot be sent is left for the office. */
@NullMarked
package it.trama.agenda.reminder;

import org.jspecify.annotations.NullMarked;
