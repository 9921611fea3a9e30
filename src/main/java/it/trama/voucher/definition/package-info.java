/** The definitions of vouchers, read and checked at the start. */
@NullMarked
package it.trama.voucher.definition;

import org.jspecify.annotations.NullMarked;
