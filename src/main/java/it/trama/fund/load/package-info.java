/** Funds come in: read from the document's tables, compared with the printed totals, stored whole; past commitments copied in. */
@NullMarked
package it.trama.fund.load;

import org.jspecify.annotations.NullMarked;
