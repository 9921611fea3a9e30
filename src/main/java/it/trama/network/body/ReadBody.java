package it.trama.network.body;

import it.trama.kernel.NotFound;
import it.trama.network.BodySection;
import it.trama.network.Facilities;
import it.trama.network.Keepers;
import it.trama.trust.BodyKeeping;
import it.trama.trust.CurrentActor;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The folio. A body is no person, so reading it leaves no trace; who works there is told to the office and to the body only. */
@Service
class ReadBody {

    private final CurrentActor actors;
    private final BodyRows rows;
    private final BodyKeeping bodies;
    private final Facilities facilities;
    private final List<BodySection> sections;

    ReadBody(
            CurrentActor actors, BodyRows rows, BodyKeeping bodies, Facilities facilities, List<BodySection> sections) {
        this.actors = actors;
        this.rows = rows;
        this.bodies = bodies;
        this.facilities = facilities;
        this.sections = List.copyOf(sections);
    }

    @Transactional(readOnly = true)
    public BodyFacts handle(UUID id) {
        var described = rows.described(id).orElseThrow(NotFound::new);
        var actor = actors.actor();
        boolean keeps = Keepers.of(actor, id);
        return new BodyFacts(
                described,
                rows.identity(id),
                rows.agreements(id),
                new BodyFacts.Reach(rows.sites(id), rows.contacts(id)),
                facilities.of(id),
                new BodyFacts.Who(
                        Keepers.office(actor), keeps, keeps ? bodies.people(id) : List.of(), rows.version(id)),
                sections.stream()
                        .flatMap(section -> section.of(id, actor).stream())
                        .toList());
    }
}
