/** Letters to the municipalities: number of the year, the part and how it was computed, the resolution. */
@NullMarked
package it.trama.allocation.line;

import org.jspecify.annotations.NullMarked;
