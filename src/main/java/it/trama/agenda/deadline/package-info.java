/** What is due on a record. */
@NullMarked
package it.trama.agenda.deadline;

import org.jspecify.annotations.NullMarked;
