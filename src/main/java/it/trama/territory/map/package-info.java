/** Cells or boundaries become a drawing. */
@NullMarked
package it.trama.territory.map;

import org.jspecify.annotations.NullMarked;
