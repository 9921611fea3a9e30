package it.trama.fund;

import it.trama.kernel.Money;

/**
 * Stages of money.
 *
 * @param incoming  what is expected and what came
 * @param allocated given out by a formula
 * @param committed net of what was given back
 * @param available what may still be allocated, committed or moved; counts what is only estimated as far as that was authorised
 */
public record Amounts(Incoming incoming, Money allocated, Money committed, Money settled, Money paid, Money available) {

    public static final Amounts NOTHING =
            new Amounts(Incoming.NOTHING, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    /** @param assigned with what was moved from and to other lines */
    public record Incoming(Money estimated, Money assigned, Money collected, Money transferred) {

        static final Incoming NOTHING = new Incoming(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

        Incoming plus(Incoming other) {
            return new Incoming(
                    estimated.plus(other.estimated),
                    assigned.plus(other.assigned),
                    collected.plus(other.collected),
                    transferred.plus(other.transferred));
        }
    }

    public Money estimated() {
        return incoming.estimated();
    }

    public Money assigned() {
        return incoming.assigned();
    }

    public Money collected() {
        return incoming.collected();
    }

    public Money transferred() {
        return incoming.transferred();
    }

    public Amounts plus(Amounts other) {
        return new Amounts(
                incoming.plus(other.incoming),
                allocated.plus(other.allocated),
                committed.plus(other.committed),
                settled.plus(other.settled),
                paid.plus(other.paid),
                available.plus(other.available));
    }
}
