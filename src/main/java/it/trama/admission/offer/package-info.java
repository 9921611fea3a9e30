/** Free places: offers with their last day, answers, admissions, stays. */
@NullMarked
package it.trama.admission.offer;

import org.jspecify.annotations.NullMarked;
