/** What waits on the first page. */
@NullMarked
package it.trama.voucher.today;

import org.jspecify.annotations.NullMarked;
