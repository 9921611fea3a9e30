package it.trama.people.registration;

import it.trama.kernel.FiscalCode;
import it.trama.people.Doubles;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a person was not registered. The last two may be confirmed: then the worker has looked and decides. */
sealed interface RegistrationRefusal {

    record BornInTheFuture() implements RegistrationRefusal {}

    /** Longer ago than anybody has lived: a slip in the year. */
    record BornTooLongAgo() implements RegistrationRefusal {}

    /** The membership is limited to other municipalities. */
    record OutsideTerritory() implements RegistrationRefusal {}

    /** @param holder null when the actor may not see who it is */
    record FiscalCodeHeld(@Nullable UUID holder) implements RegistrationRefusal {}

    /** @param holder null when the actor may not see who it is */
    record TemporaryCodeHeld(@Nullable UUID holder) implements RegistrationRefusal {}

    record CodeDisagrees(FiscalCode code) implements RegistrationRefusal {}

    record ProbableDouble(List<Doubles.Candidate> people) implements RegistrationRefusal {}
}
