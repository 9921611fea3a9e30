package it.trama.project.selfmanaged;

import it.trama.kernel.Money;

/** Why money is not paid to the person, or an expense not written. */
sealed interface AccountRefusal {

    /** Only a resource that a fund line pays, of a signed project, can be managed by the person. */
    record NotPublic() implements AccountRefusal {}

    /** The commitment has less left. */
    record NotCovered(Money left) implements AccountRefusal {}

    record YearClosed() implements AccountRefusal {}

    record FutureDay() implements AccountRefusal {}

    record AlreadyTakenBack() implements AccountRefusal {}
}
