/** A month of the body's nights, counted. */
@NullMarked
package it.trama.shelter.report;

import org.jspecify.annotations.NullMarked;
