/** The contacts of a body: list, totals, export. */
@NullMarked
package it.trama.intake.worklist;

import org.jspecify.annotations.NullMarked;
