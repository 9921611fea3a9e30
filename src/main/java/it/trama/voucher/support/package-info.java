/** Vouchers from a support of a signed project, and the vouchers of a record. */
@NullMarked
package it.trama.voucher.support;

import org.jspecify.annotations.NullMarked;
