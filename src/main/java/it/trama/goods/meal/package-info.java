/** Meals, counted. */
@NullMarked
package it.trama.goods.meal;

import org.jspecify.annotations.NullMarked;
