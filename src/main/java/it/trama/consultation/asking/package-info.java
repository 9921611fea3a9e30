/** The side of the record: asking, sharing, withdrawing, saying what came of the opinion. */
@NullMarked
package it.trama.consultation.asking;

import org.jspecify.annotations.NullMarked;
