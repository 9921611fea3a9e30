/** A plan comes in: read from its file, checked whole, stored whole. */
@NullMarked
package it.trama.plan.load;

import org.jspecify.annotations.NullMarked;
