package it.trama.agenda.calendar;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.people.PersonSection;
import it.trama.people.SectionLink;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** From a person's page to the free slots of the desk. */
@Component
class PersonAppointment implements PersonSection {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<SectionLink> of(UUID person, Actor actor) {
        return actor.hasAny(Role.ACCESS_DESK, Role.SOCIAL_WORKER, Role.COORDINATOR)
                ? Optional.of(new SectionLink(t("agenda.bookAtDesk"), "/agenda/sportello?persona=" + person, true))
                : Optional.empty();
    }
}
