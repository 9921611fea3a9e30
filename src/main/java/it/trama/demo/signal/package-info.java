/** Antennas of the demo and what they sent. */
@NullMarked
package it.trama.demo.signal;

import org.jspecify.annotations.NullMarked;
