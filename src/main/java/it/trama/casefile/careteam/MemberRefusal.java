package it.trama.casefile.careteam;

/** Why someone does not join the care team; texts are {@code casefile.careteam.refused.*}. */
sealed interface MemberRefusal {

    record NoAgreement(String organisation) implements MemberRefusal {}

    record AlreadyThere() implements MemberRefusal {}

    /** A sealed record opens to persons one by one, never to whoever joins a team or a body later. */
    record OnlyPersons() implements MemberRefusal {}
}
