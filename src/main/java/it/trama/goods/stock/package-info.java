/** What is there, where it came from and where it went. */
@NullMarked
package it.trama.goods.stock;

import org.jspecify.annotations.NullMarked;
