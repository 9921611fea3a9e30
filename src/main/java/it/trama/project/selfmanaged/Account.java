package it.trama.project.selfmanaged;

import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The part of a budget that the person manages: what was paid to them, what they spent, what is still to be accounted for.
 *
 * @param id origin of the resource
 */
record Account(UUID id, Place place, Terms terms, List<Payment> payments, List<Expense> expenses) {

    enum State {
        /** The service has not looked at it yet. */
        WRITTEN,
        ACCEPTED,
        TO_COMPLETE,
        NOT_ADMITTED
    }

    record Place(UUID project, UUID root, UUID record, Compartment compartment) {}

    /** @param days within which each payment is accounted for */
    record Terms(String holder, String helper, UUID commitment, int days) {}

    /** @param reverses the payment that this one takes back */
    record Payment(
            UUID id,
            LocalDate paidOn,
            Money amount,
            String note,
            @Nullable UUID reverses) {}

    record Expense(UUID id, Spent spent, State state, String reason) {}

    record Spent(
            LocalDate on,
            Money amount,
            String what,
            @Nullable UUID document) {}

    Money paid() {
        return payments.stream().map(Payment::amount).reduce(Money.ZERO, Money::plus);
    }

    Money expenses(State state) {
        return expenses.stream()
                .filter(e -> e.state() == state)
                .map(e -> e.spent().amount())
                .reduce(Money.ZERO, Money::plus);
    }

    /** What was paid and no accepted expense covers; never less than nothing: who spends more of their own may. */
    Money toAccount() {
        Money left = paid().minus(expenses(State.ACCEPTED));
        return left.isNegative() ? Money.ZERO : left;
    }
}
