/** The kinds of goods of the whole district, kept by the plan office. */
@NullMarked
package it.trama.goods.kind;

import org.jspecify.annotations.NullMarked;
