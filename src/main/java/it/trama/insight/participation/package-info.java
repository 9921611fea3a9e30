/** Who takes part in activities, by municipality and sex, with small numbers hidden. */
@NullMarked
package it.trama.insight.participation;

import org.jspecify.annotations.NullMarked;
