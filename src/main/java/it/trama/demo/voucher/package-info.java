/** Vouchers of the story. */
@NullMarked
package it.trama.demo.voucher;

import org.jspecify.annotations.NullMarked;
