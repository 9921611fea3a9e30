/** Making a move with all that follows, and what rules do by themselves. */
@NullMarked
package it.trama.voucher.moving;

import org.jspecify.annotations.NullMarked;
