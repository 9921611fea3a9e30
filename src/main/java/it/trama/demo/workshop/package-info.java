/** Workshops, tables and a territorial team of the plan, with what people said. */
@NullMarked
package it.trama.demo.workshop;

import org.jspecify.annotations.NullMarked;
