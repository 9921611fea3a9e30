package it.trama.fund;

import it.trama.kernel.Money;

/** Why money does not move. */
public sealed interface CommitmentRefusal {

    record NotEnough(Money available) implements CommitmentRefusal {}

    record ClosedYear(int year) implements CommitmentRefusal {}

    /** No such line, or no such commitment. */
    record NoSuchLine() implements CommitmentRefusal {}

    record MoreThanCommitted(Money left) implements CommitmentRefusal {}
}
