/** Vouchers, their subjects, log and notices in the database. */
@NullMarked
package it.trama.voucher.store;

import org.jspecify.annotations.NullMarked;
