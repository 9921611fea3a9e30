/** A voucher from a support of a signed project. */
@NullMarked
package it.trama.voucher.support;

import org.jspecify.annotations.NullMarked;
