/** Who may be offered a voucher: accredited providers with what they can still take. */
@NullMarked
package it.trama.voucher.provider;

import org.jspecify.annotations.NullMarked;
