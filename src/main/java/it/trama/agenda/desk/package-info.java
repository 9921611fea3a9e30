/** Access desks: opening hours, and the slots that are still free. */
@NullMarked
package it.trama.agenda.desk;

import org.jspecify.annotations.NullMarked;
