/** Voluntary quality levels, apart from accreditation. */
@NullMarked
package it.trama.accreditation.quality;

import org.jspecify.annotations.NullMarked;
