package it.trama.casefile.looked;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.people.PersonSection;
import it.trama.people.SectionLink;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** "Who looked" on the page of a person whose record the actor has. */
@Component
class LookedSection implements PersonSection {

    private final ShowLookings show;

    LookedSection(ShowLookings show) {
        this.show = show;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<SectionLink> of(UUID person, Actor actor) {
        return show.may(person)
                ? Optional.of(
                        new SectionLink(t("casefile.looked.title"), "/persone/" + person + "/accessi-ai-dati", true))
                : Optional.empty();
    }
}
