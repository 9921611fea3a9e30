/** Whom food and goods reached, by municipality. */
@NullMarked
package it.trama.insight.reached;

import org.jspecify.annotations.NullMarked;
