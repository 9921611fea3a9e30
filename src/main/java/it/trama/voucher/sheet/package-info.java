/** The list and the status page, for each party with what is its own. */
@NullMarked
package it.trama.voucher.sheet;

import org.jspecify.annotations.NullMarked;
