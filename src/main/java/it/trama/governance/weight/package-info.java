/** Weights: computed by the regulation of the body, frozen at the opening of each session. */
@NullMarked
package it.trama.governance.weight;

import org.jspecify.annotations.NullMarked;
