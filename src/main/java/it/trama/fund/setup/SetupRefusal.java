package it.trama.fund.setup;

import it.trama.kernel.Money;

/** Why a fund, a year or a line stays as it is. */
sealed interface SetupRefusal {

    record AlreadyThere(String name) implements SetupRefusal {}

    record ClosedYear(int year) implements SetupRefusal {}

    /** Commitments that still wait for their settlement. */
    record StillCommitted(Money amount) implements SetupRefusal {}

    record NoSuchPlanItem(String code) implements SetupRefusal {}
}
