/** Courses of the demo, at once. */
@NullMarked
package it.trama.training.bulk;

import org.jspecify.annotations.NullMarked;
