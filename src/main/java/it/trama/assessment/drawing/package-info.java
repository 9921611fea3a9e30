/** Scores drawn, each drawing with the table that says the same. */
@NullMarked
package it.trama.assessment.drawing;

import org.jspecify.annotations.NullMarked;
