/** Places taken and free, day by day, as the body declares them. */
@NullMarked
package it.trama.network.place;

import org.jspecify.annotations.NullMarked;
