/** The ward's form. */
@NullMarked
package it.trama.voucher.asking;

import org.jspecify.annotations.NullMarked;
