/** Closed days: national holidays, the patron's day, days on which a body or a desk is closed. */
@NullMarked
package it.trama.agenda.closing;

import org.jspecify.annotations.NullMarked;
