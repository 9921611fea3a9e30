/** Vouchers for the demo. */
@NullMarked
package it.trama.voucher.bulk;

import org.jspecify.annotations.NullMarked;
