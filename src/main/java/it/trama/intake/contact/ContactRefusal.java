package it.trama.intake.contact;

import java.time.LocalDate;

/** Why a contact was not registered. */
sealed interface ContactRefusal {

    /** Nobody can be taken in charge without a name. */
    record AnonymousInCharge() implements ContactRefusal {}

    record FutureDay(LocalDate today) implements ContactRefusal {}

    record BeforeBirth(LocalDate birthDate) implements ContactRefusal {}

    record NoSuchMunicipality() implements ContactRefusal {}
}
