/** Indicators of an item with targets and values by year, and what was done with its evidence. */
@NullMarked
package it.trama.plan.measure;

import org.jspecify.annotations.NullMarked;
