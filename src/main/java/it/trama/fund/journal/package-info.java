/** The ledger as it is read: movements of a line with their balance, a commitment with what consumed it. */
@NullMarked
package it.trama.fund.journal;

import org.jspecify.annotations.NullMarked;
