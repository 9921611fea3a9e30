/** Years of funds and their lines: the document's table, a fund's folio, a line's place in the plan. */
@NullMarked
package it.trama.fund.year;

import org.jspecify.annotations.NullMarked;
