package it.trama.consultation;

import it.trama.consultation.Consultation.Outcome;
import it.trama.consultation.Consultation.State;
import it.trama.kernel.Compartment;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests as both sides read and move them on. Within the caller's transaction; row-level security shows each side its own. The caller audits. */
public interface Consultations {

    /** @param excerpts frozen copies */
    record NewRequest(Consultation request, List<NewExcerpt> excerpts) {}

    record NewExcerpt(String source, Compartment compartment, LocalDate day, String title, String text) {}

    record NewStep(
            UUID id, String kind, String words, @Nullable LocalDate meetsOn) {

        public static NewStep of(UUID id, Move move, String words) {
            return new NewStep(id, move.name(), words, null);
        }
    }

    Optional<Consultation> find(UUID id);

    Dossier dossier(Consultation request);

    /** Newest first. */
    List<Consultation> ofRecord(UUID record);

    /** Those of the teams: open ones first, the most urgent before. */
    List<Consultation> ofTeams(Collection<UUID> teams);

    void add(NewRequest request);

    /** Adds to what is shared; a part that is shared already stays as it was. */
    void share(Consultation request, List<NewExcerpt> excerpts, LocalDate until);

    /** False: somebody else moved it on meanwhile. */
    boolean move(Consultation request, State after, @Nullable Outcome outcome);

    /** Ends every reading by the team, from this moment. */
    void withdraw(Consultation request);

    void step(Consultation request, NewStep step);

    boolean hasStep(UUID step);

    void sign(Consultation request, Dossier.Opinion opinion);

    void filed(Consultation request, UUID document);
}
