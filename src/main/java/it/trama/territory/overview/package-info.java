/** The page of the territory: table, indices, map. */
@NullMarked
package it.trama.territory.overview;

import org.jspecify.annotations.NullMarked;
