/** Food and goods of the story. */
@NullMarked
package it.trama.demo.goods;

import org.jspecify.annotations.NullMarked;
