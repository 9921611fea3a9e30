package it.trama.fund.stage;

import it.trama.kernel.Money;
import java.time.LocalDate;

/** Why what the plan office writes is not taken. */
sealed interface EntryRefusal {

    enum What {
        AVAILABLE,
        COLLECTED,
        TRANSFERRED,
        SETTLED,
        PAID,
        CARRIED
    }

    /** @param most what would go */
    record TooMuch(What what, Money most) implements EntryRefusal {}

    record ClosedYear(int year) implements EntryRefusal {}

    record InTheFuture() implements EntryRefusal {}

    record AlreadyReversed() implements EntryRefusal {}

    /** Another module made it, or it is a reversal itself. */
    record NotReversible() implements EntryRefusal {}

    /** Not of the fund, or not of this year nor the next. */
    record WrongTarget() implements EntryRefusal {}

    /** No rule of the fund lets it go to the next year. */
    record NoCarryOver() implements EntryRefusal {}

    record CarryOverEnded(LocalDate day) implements EntryRefusal {}

    /** There is nothing estimated that is still to be assigned. */
    record NothingEstimated() implements EntryRefusal {}
}
