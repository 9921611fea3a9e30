package it.trama.people.merge;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.people.PersonSection;
import it.trama.people.SectionLink;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** On the person's page, when another registration was made one with it: for who may undo it. */
@Component
class MergedSection implements PersonSection {

    private final Merges merges;

    MergedSection(Merges merges) {
        this.merges = merges;
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public Optional<SectionLink> of(UUID person, Actor actor) {
        boolean may = actor.hasAny(Role.ACCESS_DESK, Role.COORDINATOR);
        return may && !merges.of(person).isEmpty()
                ? Optional.of(new SectionLink(t("people.merges.title"), "/persone/" + person + "/unioni", false))
                : Optional.empty();
    }
}
