/** What the plan office sets and sees: money granted in advance, capacity, course of each voucher without names. */
@NullMarked
package it.trama.voucher.office;

import org.jspecify.annotations.NullMarked;
