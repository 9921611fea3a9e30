package it.trama.document.access;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.document.letter.LetterPage;
import it.trama.kernel.Actor;
import it.trama.platform.web.Formats;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who delivers, for which body, today. */
@Component
class Signer {

    private final Directory directory;
    private final CurrentActor actors;
    private final Clock clock;

    Signer(Directory directory, CurrentActor actors, Clock clock) {
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LetterPage.Heading heading(String protocol, RecordHead head) {
        var body = directory.organisation(actors.actor().organisation());
        return new LetterPage.Heading(
                body.map(Directory.Organisation::name).orElse(""),
                body.map(Directory.Organisation::contact).orElse(""),
                t("document.letter.protocol", protocol),
                head.number());
    }

    LetterPage.Signature signature() {
        Actor actor = actors.actor();
        return new LetterPage.Signature(Formats.longDate(today()), t("document.letter.role"), actor.name());
    }
}
