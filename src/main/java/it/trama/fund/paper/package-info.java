/** Acts of a fund's year: decrees, deliberations, reports, kept in the encrypted store. */
@NullMarked
package it.trama.fund.paper;

import org.jspecify.annotations.NullMarked;
