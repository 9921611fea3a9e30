package it.trama.casefile.charge;

import org.jspecify.annotations.Nullable;

/** Why a person is not taken in charge; texts are {@code casefile.charge.refused.*}. */
sealed interface ChargeRefusal {

    /** @param team named only to who may see it */
    record AlreadyInCharge(@Nullable String team) implements ChargeRefusal {}

    record Deceased() implements ChargeRefusal {}

    record InTheFuture() implements ChargeRefusal {}

    /** An earlier period, now closed, holds that day. */
    record AnotherPeriod() implements ChargeRefusal {}

    record TeamNotYours() implements ChargeRefusal {}

    record ManagerNotOfYourBody() implements ChargeRefusal {}
}
