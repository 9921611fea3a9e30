/** Calls for accreditation and their resolutions. */
@NullMarked
package it.trama.accreditation.call;

import org.jspecify.annotations.NullMarked;
