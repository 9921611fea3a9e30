/** A night: who asks for a bed, who gets one, who does not. */
@NullMarked
package it.trama.shelter.night;

import org.jspecify.annotations.NullMarked;
