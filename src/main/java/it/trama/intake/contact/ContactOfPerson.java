package it.trama.intake.contact;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.people.PersonSection;
import it.trama.people.SectionLink;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** "Registra un accesso" on a person's page. */
@Component
class ContactOfPerson implements PersonSection {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<SectionLink> of(UUID person, Actor actor) {
        return DeskWork.does(actor)
                ? Optional.of(new SectionLink(t("intake.register"), "/accessi/nuovo?persona=" + person, true))
                : Optional.empty();
    }
}
