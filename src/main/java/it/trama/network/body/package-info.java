/** The directory of bodies: list, folio, loading from the plan's file. */
@NullMarked
package it.trama.network.body;

import org.jspecify.annotations.NullMarked;
