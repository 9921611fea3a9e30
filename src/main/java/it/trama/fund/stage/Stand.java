package it.trama.fund.stage;

import it.trama.fund.stage.EntryRefusal.TooMuch;
import it.trama.fund.stage.EntryRefusal.What;
import it.trama.kernel.Money;
import java.util.Optional;

/**
 * Where a line stands, and what the ledger's rules say of it. The database keeps the same rules; here they have words.
 *
 * @param moved came from other lines less what went to them
 * @param used  allocated and committed
 */
record Stand(
        Money estimated,
        Money received,
        Money moved,
        Money collected,
        Money transferred,
        Money used,
        Money authorised) {

    Money assigned() {
        return received.plus(moved);
    }

    /** What is only estimated and may be committed all the same. */
    Money lent() {
        Money missing = estimated.minus(received);
        Money most = missing.isNegative() ? Money.ZERO : missing;
        return authorised.isMoreThan(most) ? most : authorised;
    }

    Money available() {
        return assigned().plus(lent()).minus(used);
    }

    /** The same after the amount; reversed amounts are negative. */
    Stand after(String kind, Money amount) {
        Money e = kind.equals("ESTIMATED") ? estimated.plus(amount) : estimated;
        Money r = kind.equals("ASSIGNED") ? received.plus(amount) : received;
        Money m = kind.endsWith("_IN") ? moved.plus(amount) : kind.endsWith("_OUT") ? moved.minus(amount) : moved;
        Money c = kind.equals("COLLECTED") ? collected.plus(amount) : collected;
        Money t = kind.equals("TRANSFERRED") ? transferred.plus(amount) : transferred;
        Money u = kind.equals("COMMITTED") || kind.equals("ALLOCATED") ? used.plus(amount) : used;
        return new Stand(e, r, m, c, t, u, authorised);
    }

    Stand authorising(Money amount) {
        return new Stand(estimated, received, moved, collected, transferred, used, authorised.plus(amount));
    }

    /** What a rule says against this, of a change from {@code before}. */
    Optional<EntryRefusal> against(Stand before) {
        if (collected.isMoreThan(received)) {
            return Optional.of(new TooMuch(What.COLLECTED, before.received.minus(before.collected)));
        }
        if (transferred.isMoreThan(collected)) {
            return Optional.of(new TooMuch(What.TRANSFERRED, before.collected.minus(before.transferred)));
        }
        if (assigned().isNegative() || available().isNegative()) {
            return Optional.of(new TooMuch(What.AVAILABLE, before.free()));
        }
        return Optional.empty();
    }

    /** What may leave the line. */
    Money free() {
        return available().isMoreThan(assigned()) ? assigned() : available();
    }
}
