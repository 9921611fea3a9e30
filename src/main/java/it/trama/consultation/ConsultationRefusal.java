package it.trama.consultation;

import it.trama.consultation.Consultation.State;

/** Why nothing was done; texts are {@code consultation.refused.*}. */
public sealed interface ConsultationRefusal {

    /** The request is not where this can be done. */
    record NotNow(State state) implements ConsultationRefusal {}

    /** The team is not asked, or not about this record. */
    record NoSuchTeam() implements ConsultationRefusal {}

    /** A chosen part is not there any more, or not readable. */
    record PartGone() implements ConsultationRefusal {}
}
