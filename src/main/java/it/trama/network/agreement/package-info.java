/** Agreements with the bodies: signed, ending, the signed paper. */
@NullMarked
package it.trama.network.agreement;

import org.jspecify.annotations.NullMarked;
