/**
 * Reminders to the person: sent at most once, whatever number of nodes run and wherever one of them dies; what cannot be sent, and what nobody knows
 * whether it was sent, is left for the office.
 */
@NullMarked
package it.trama.agenda.reminder;

import org.jspecify.annotations.NullMarked;
