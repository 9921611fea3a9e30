/** Instruments and the assessments made with them: definition, form, scoring, signing, drawing. */
@NullMarked
package it.trama.assessment.sheet;

import org.jspecify.annotations.NullMarked;
