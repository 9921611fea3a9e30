/** Team meetings: point by point, each in the record it is about. */
@NullMarked
package it.trama.agenda.meeting;

import org.jspecify.annotations.NullMarked;
