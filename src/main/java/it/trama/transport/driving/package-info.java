/** The day on the road: what a driver reads, on paper or on a phone, and what came of each ride. */
@NullMarked
package it.trama.transport.driving;

import org.jspecify.annotations.NullMarked;
