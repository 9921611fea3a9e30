package it.trama.document.letter;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.casefile.SummaryPart;
import it.trama.kernel.Actor;
import it.trama.platform.web.Formats;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the fields of a template stand for on one record today. */
@Component
class Facts {

    /** Of the parts of a summary, the one that tells the active project. */
    private static final int PROJECT = 10;

    private final ObjectProvider<SummaryPart> parts;
    private final Directory directory;
    private final CurrentActor actors;
    private final Clock clock;

    Facts(ObjectProvider<SummaryPart> parts, Directory directory, CurrentActor actors, Clock clock) {
        this.parts = parts;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
    }

    Function<Field, String> of(HeaderView header) {
        Actor actor = actors.actor();
        var body = directory.organisation(actor.organisation());
        var charge = header.charge();
        return field -> switch (field) {
            case PERSON_NAME -> header.name();
            case PERSON_BIRTH ->
                t("document.letter.born", Formats.longDate(header.subject().birthDate()));
            case PERSON_MUNICIPALITY -> header.subject().municipality();
            case RECORD_NUMBER -> header.head().number();
            case RECORD_SINCE ->
                t(
                        "document.letter.since",
                        Formats.longDate(charge == null ? header.head().openedOn() : charge.since()));
            case RECORD_MANAGER -> charge == null ? actor.name() : charge.manager();
            case PROJECT_SUMMARY -> project(header);
            case WORKER_NAME -> actor.name();
            case BODY_NAME -> body.map(Directory.Organisation::name).orElse("");
            case BODY_CONTACT ->
                body.map(Directory.Organisation::contact)
                        .filter(c -> !c.isBlank())
                        .orElse(toTell("body.contact"));
            case TODAY -> Formats.longDate(LocalDate.now(clock));
            default -> toTell(field.code());
        };
    }

    private String project(HeaderView header) {
        return parts.orderedStream()
                .filter(part -> part.order() == PROJECT)
                .flatMap(part -> part.of(header.head()).stream())
                .flatMap(block -> block.lines().stream())
                .map(SummaryPart.Line::text)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("; "), words -> words.isEmpty() ? t("document.letter.noProject") : words));
    }

    private static String toTell(String code) {
        return t("document.letter.toTell", t("document.field." + code));
    }
}
