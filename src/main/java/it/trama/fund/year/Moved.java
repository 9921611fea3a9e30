package it.trama.fund.year;

import it.trama.kernel.Money;

/** Where money stands; committed is net of what was given back. */
record Moved(Money assigned, Money committed, Money settled) {

    static final Moved NOTHING = new Moved(Money.ZERO, Money.ZERO, Money.ZERO);

    Money available() {
        return assigned.minus(committed);
    }

    Moved plus(Moved other) {
        return new Moved(assigned.plus(other.assigned), committed.plus(other.committed), settled.plus(other.settled));
    }
}
