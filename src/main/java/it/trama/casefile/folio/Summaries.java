package it.trama.casefile.folio;

import it.trama.casefile.HeaderView;
import it.trama.casefile.SummaryPart;
import it.trama.people.People;
import it.trama.people.People.Isee;
import it.trama.trust.CurrentActor;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the summary of a record together: for its page, and for the sheet of a visit. */
@Component
class Summaries {

    private final Folio folio;
    private final People people;
    private final CurrentActor actors;
    private final ObjectProvider<SummaryPart> parts;

    Summaries(Folio folio, People people, CurrentActor actors, ObjectProvider<SummaryPart> parts) {
        this.folio = folio;
        this.people = people;
        this.actors = actors;
        this.parts = parts;
    }

    Summary of(HeaderView header) {
        UUID person = header.head().person();
        List<Isee> isee = actors.actor().readsRegistry() ? people.isee(person) : List.of();
        var blocks = parts.stream()
                .sorted(Comparator.comparingInt(SummaryPart::order))
                .flatMap(part -> part.of(header.head()).stream())
                .toList();
        return new Summary(folio.inForce(header.head().id()), isee, blocks);
    }
}
