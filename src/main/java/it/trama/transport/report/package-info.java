/** A month of rides, kilometres and hours by association. */
@NullMarked
package it.trama.transport.report;

import org.jspecify.annotations.NullMarked;
