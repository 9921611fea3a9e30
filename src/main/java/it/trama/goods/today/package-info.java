/** What waits for who gives: days to tick and to close, stock that expires. */
@NullMarked
package it.trama.goods.today;

import org.jspecify.annotations.NullMarked;
