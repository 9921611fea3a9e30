/** A year of the plan: what is done with which targets and money, decided by an assembly; and its report, frozen when it is approved. */
@NullMarked
package it.trama.plan.year;

import org.jspecify.annotations.NullMarked;
