/** Nights asked and nights given, by month and sex. */
@NullMarked
package it.trama.insight.nights;

import org.jspecify.annotations.NullMarked;
