package it.trama.consultation.asking;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.consultation.Consultation;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who acts and when, how the person is named, and the trace that is left. */
@Component
class RequestTrace {

    private final People people;
    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    RequestTrace(People people, CurrentActor actors, Audit audit, Clock clock) {
        this.people = people;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    Actor actor() {
        return actors.actor();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    void write(String action, Consultation request, String detail) {
        audit.write(Audit.Entry.of(action, "CONSULTATION")
                .about(request.place().person())
                .on(request.place().record())
                .sealedIf(request.place().sealed())
                .with(detail));
    }

    private Identity person(RecordHead record) {
        return people.identity(record.person()).orElseThrow(NotFound::new);
    }

    /** The name and the year of birth; or a woman, a man, of so many years. */
    String label(RecordHead record, boolean named) {
        Identity person = person(record);
        if (named) {
            return "%s (%d)".formatted(person.fullName(), person.birthDate().getYear());
        }
        int age = Period.between(person.birthDate(), today()).getYears();
        return t("consultation.label." + person.sex(), age);
    }

    Mask mask(RecordHead record, boolean named) {
        return named
                ? Mask.NONE
                : Mask.of(Stream.concat(
                                Stream.of(person(record)),
                                people.household(record.person()).stream().map(People.Member::person))
                        .toList());
    }
}
