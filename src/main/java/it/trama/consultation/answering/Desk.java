package it.trama.consultation.answering;

import it.trama.consultation.Consultation;
import it.trama.consultation.Consultations;
import it.trama.consultation.SpecialistTeams;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who answers for a specialist team, and the trace that is left. */
@Component
class Desk {

    private final Consultations consultations;
    private final SpecialistTeams teams;
    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    Desk(Consultations consultations, SpecialistTeams teams, CurrentActor actors, Audit audit, Clock clock) {
        this.consultations = consultations;
        this.teams = teams;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws AccessDeniedException for who is of no specialist team */
    Actor member() {
        Actor actor = actors.actor();
        if (!teams.any(actor.teams())) {
            throw new AccessDeniedException("consultations are answered by specialist teams");
        }
        return actor;
    }

    /** @throws NotFound when it is another team's, or is not there */
    Consultation require(UUID id) {
        Actor actor = actors.actor();
        return consultations
                .find(id)
                .filter(request -> actor.teams().contains(request.place().team()))
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound also when nothing is shared any more */
    Consultation requireShown(UUID id) {
        Consultation request = require(id);
        if (request.words() == null) {
            throw new NotFound();
        }
        return request;
    }

    UUID user() {
        return actors.actor().user();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    void write(String action, Consultation request) {
        audit.write(Audit.Entry.of(action, "CONSULTATION")
                .about(request.place().person())
                .on(request.place().record())
                .sealedIf(request.place().sealed())
                .with(request.number()));
    }
}
