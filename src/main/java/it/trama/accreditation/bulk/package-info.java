/** Loads a past call for the demo. */
@NullMarked
package it.trama.accreditation.bulk;

import org.jspecify.annotations.NullMarked;
