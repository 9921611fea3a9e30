/** The body's own list of who receives. */
@NullMarked
package it.trama.goods.list;

import org.jspecify.annotations.NullMarked;
