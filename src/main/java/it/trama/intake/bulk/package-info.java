/** Loading many contacts at once. */
@NullMarked
package it.trama.intake.bulk;

import org.jspecify.annotations.NullMarked;
