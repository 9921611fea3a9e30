/** Assignments that no pact makes. */
@NullMarked
package it.trama.delivery.entrusting;

import org.jspecify.annotations.NullMarked;
