package it.trama.casefile.careteam;

/** Why someone does not join the care team; texts are {@code casefile.careteam.refused.*}. */
sealed interface MemberRefusal {

    record NoAgreement(String organisation) implements MemberRefusal {}

    record AlreadyThere() implements MemberRefusal {}
}
