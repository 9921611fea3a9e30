/** Distributions: the list of a day and its ticks. */
@NullMarked
package it.trama.goods.day;

import org.jspecify.annotations.NullMarked;
