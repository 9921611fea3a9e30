/** How long people wait for a place, who waits today, what became of the places that were offered: numbers only. */
@NullMarked
package it.trama.insight.waits;

import org.jspecify.annotations.NullMarked;
