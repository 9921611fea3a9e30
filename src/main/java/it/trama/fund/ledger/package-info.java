/** The ledger: commitments and their movements, only ever added. */
@NullMarked
package it.trama.fund.ledger;

import org.jspecify.annotations.NullMarked;
