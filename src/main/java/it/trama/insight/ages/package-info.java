/** People by municipality and age class, for other programs. */
@NullMarked
package it.trama.insight.ages;

import org.jspecify.annotations.NullMarked;
