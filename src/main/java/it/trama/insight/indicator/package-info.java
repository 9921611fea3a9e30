/** Values of indicators: computed, protected, kept with their statement, frozen with their year, shown. */
@NullMarked
package it.trama.insight.indicator;

import org.jspecify.annotations.NullMarked;
