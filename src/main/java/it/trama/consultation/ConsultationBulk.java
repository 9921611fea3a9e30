package it.trama.consultation;

import it.trama.consultation.Consultations.NewExcerpt;
import it.trama.consultation.Dossier.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Teams that are asked, and past requests, as owner. An opinion is printed and kept as if it had been signed on its day. */
public interface ConsultationBulk {

    record NewTeam(UUID team, String offer, int days, LocalDate since) {}

    /** @param steps all of them, the asking too */
    record PastRequest(
            Consultation request,
            UUID askedOrg,
            List<NewExcerpt> excerpts,
            List<Step> steps,
            @Nullable Said said) {}

    /** @param names of who asked and of who signed, for the printed document */
    record Said(String reading, String advice, UUID signedBy, Instant at, Map<UUID, String> names) {}

    void load(List<NewTeam> teams, List<PastRequest> requests);
}
