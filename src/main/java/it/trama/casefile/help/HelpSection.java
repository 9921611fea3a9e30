package it.trama.casefile.help;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.people.PersonSection;
import it.trama.people.SectionLink;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** "Who already helps?" on the person's page. */
@Component
class HelpSection implements PersonSection {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<SectionLink> of(UUID person, Actor actor) {
        return Optional.of(new SectionLink(t("casefile.ask.title"), "/persone/" + person + "/aiuti", false));
    }
}
