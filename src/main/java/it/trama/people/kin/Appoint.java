package it.trama.people.kin;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.people.Ages;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.people.PersonChanges;
import it.trama.people.PersonChanges.Change;
import it.trama.people.PersonChanges.Kind;
import it.trama.people.RepresentativeKind;
import it.trama.people.kin.TieRegister.NewAppointment;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records who represents a person by law or by order of a court, or that a parent no longer may. */
@Service
class Appoint {

    enum Refusal {
        ONESELF,
        /** Parental responsibility ends at eighteen. */
        NOT_A_MINOR,
        /** Who represents others decides for themselves. */
        REPRESENTATIVE_IS_MINOR
    }

    private final People people;
    private final TieRegister ties;
    private final PersonChanges changes;
    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    Appoint(People people, TieRegister ties, PersonChanges changes, CurrentActor actors, Audit audit, Clock clock) {
        this.people = people;
        this.ties = ties;
        this.changes = changes;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Result<UUID, Refusal> handle(NewAppointment appointment) {
        Identity person = people.identity(appointment.person()).orElseThrow(NotFound::new);
        Optional<Identity> representative = Optional.ofNullable(appointment.representative())
                .map(id -> people.identity(id).orElseThrow(NotFound::new));
        Optional<Refusal> refusal = refusal(appointment.kind(), person, representative);
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        ties.appoint(appointment, actors.actor().user());
        String name = representative.map(Identity::fullName).orElse(appointment.name());
        changes.write(
                person.id(),
                new Change(
                        Kind.CHANGE,
                        "REPRESENTATIVE",
                        "",
                        t("people.tie.words", t("people.representative.kind." + appointment.kind()), name),
                        appointment.terms().since(),
                        appointment.terms().order()));
        audit.write(Audit.Entry.of("representative.recorded", PersonChanges.purpose(actors.actor()))
                .about(person.id()));
        return Result.done(appointment.id());
    }

    private Optional<Refusal> refusal(RepresentativeKind kind, Identity person, Optional<Identity> representative) {
        LocalDate today = LocalDate.now(clock);
        if (representative.filter(r -> r.id().equals(person.id())).isPresent()) {
            return Optional.of(Refusal.ONESELF);
        }
        if (kind == RepresentativeKind.PARENT && !Ages.isMinor(person.birthDate(), today)) {
            return Optional.of(Refusal.NOT_A_MINOR);
        }
        return kind != RepresentativeKind.PARENT
                        && representative
                                .filter(r -> Ages.isMinor(r.birthDate(), today))
                                .isPresent()
                ? Optional.of(Refusal.REPRESENTATIVE_IS_MINOR)
                : Optional.empty();
    }
}
