package it.trama.consultation.asking;

import it.trama.casefile.SocialRecords;
import it.trama.consultation.Consultation;
import it.trama.consultation.Consultations;
import it.trama.kernel.NotFound;
import it.trama.trust.AccessLevel;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A request of a record that the actor works on. */
@Component
class Own {

    private final SocialRecords records;
    private final Consultations consultations;

    Own(SocialRecords records, Consultations consultations) {
        this.records = records;
        this.consultations = consultations;
    }

    /** @throws NotFound when there is none, or when it is the asked team that looks */
    Consultation require(UUID record, UUID request) {
        records.require(record, AccessLevel.WORK);
        return consultations
                .find(request)
                .filter(r -> r.place().record().equals(record))
                .orElseThrow(NotFound::new);
    }
}
