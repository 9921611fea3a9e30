/** Two courses: one over, one to come. */
@NullMarked
package it.trama.demo.training;

import org.jspecify.annotations.NullMarked;
