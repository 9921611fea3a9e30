/** Offers that nobody answered go on. */
@NullMarked
package it.trama.voucher.escalation;

import org.jspecify.annotations.NullMarked;
