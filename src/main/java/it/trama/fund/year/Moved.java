package it.trama.fund.year;

import it.trama.kernel.Money;

/**
 * Where money stands; committed is net of what was given back.
 *
 * @param available may still be committed: less what was given out by a formula, and with what is only estimated as far as that was authorised
 */
record Moved(Money assigned, Money committed, Money settled, Money available) {

    static final Moved NOTHING = new Moved(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    Moved plus(Moved other) {
        return new Moved(
                assigned.plus(other.assigned),
                committed.plus(other.committed),
                settled.plus(other.settled),
                available.plus(other.available));
    }
}
