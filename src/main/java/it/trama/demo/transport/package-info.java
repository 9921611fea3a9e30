/** Associations that drive, and tomorrow's rides. */
@NullMarked
package it.trama.demo.transport;

import org.jspecify.annotations.NullMarked;
