/** The calendar of duties: what recurs, what other modules set, what the office adds; done, reopened, moved, given to a body. */
@NullMarked
package it.trama.duty.calendar;

import org.jspecify.annotations.NullMarked;
