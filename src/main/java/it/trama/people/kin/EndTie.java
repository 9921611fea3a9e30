package it.trama.people.kin;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.people.People;
import it.trama.people.PersonChanges;
import it.trama.people.PersonChanges.Change;
import it.trama.people.PersonChanges.Kind;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a relation or an appointment today; what was, stays to be read. */
@Service
class EndTie {

    enum What {
        TIE,
        REPRESENTATIVE
    }

    private final People people;
    private final TieRegister ties;
    private final PersonChanges changes;
    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    EndTie(People people, TieRegister ties, PersonChanges changes, CurrentActor actors, Audit audit, Clock clock) {
        this.people = people;
        this.ties = ties;
        this.changes = changes;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /** False: it had ended already, or began today. */
    @Transactional
    boolean handle(What what, UUID asked, UUID id) {
        UUID person = people.identity(asked).orElseThrow(NotFound::new).id();
        LocalDate today = LocalDate.now(clock);
        boolean ended = what == What.TIE
                ? ties.end(id, person, today)
                : ties.dismiss(id, person, today).isPresent();
        if (ended) {
            var change = new Change(Kind.CHANGE, what.name(), "", t("people.tie.ended"), today, "");
            changes.write(person, change);
            audit.write(Audit.Entry.of("relation.ended", PersonChanges.purpose(actors.actor()))
                    .about(person));
        }
        return ended;
    }
}
