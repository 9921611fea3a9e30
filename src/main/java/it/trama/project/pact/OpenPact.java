package it.trama.project.pact;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.fund.OpenLine;
import it.trama.kernel.NotFound;
import it.trama.project.Pathway;
import it.trama.project.Pathways;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens one pact with all that its page needs; one audit row. */
@Service
class OpenPact {

    record Opened(HeaderView header, Pathway pathway, Pact pact, Surroundings around) {}

    /** @param objections what stands between the draft and its signing, before anybody has signed */
    record Surroundings(
            List<Directory.Organisation> bodies,
            List<OpenLine> lines,
            PactDocumentPage.Names names,
            List<PactRefusal> objections,
            boolean mayWrite) {}

    private final Pacts pacts;
    private final Pathways pathways;
    private final PactFacts facts;
    private final RecordHeaders headers;
    private final Audit audit;
    private final CurrentActor actors;

    OpenPact(Pacts pacts, Pathways pathways, PactFacts facts, RecordHeaders headers, Audit audit, CurrentActor actors) {
        this.pacts = pacts;
        this.pathways = pathways;
        this.facts = facts;
        this.headers = headers;
        this.audit = audit;
        this.actors = actors;
    }

    @Transactional
    Opened handle(UUID id) {
        Pact pact = pacts.find(id).orElseThrow(NotFound::new);
        UUID record = pact.place().record();
        HeaderView header = headers.of(record, "/cartelle/" + record + "/progetti");
        audit.write(Audit.Entry.of("project.opened", "CASEWORK")
                .about(pact.place().person())
                .on(record)
                .sealedIf(header.head().sealed()));
        boolean mayWrite = DraftPact.mayWrite(actors.actor());
        return new Opened(header, pathways.get(pact.named().pathway()), pact, around(pact, header, mayWrite));
    }

    private Surroundings around(Pact pact, HeaderView header, boolean mayWrite) {
        Map<UUID, Directory.Organisation> bodies = facts.organisations();
        String service = PactFacts.nameOf(bodies, actors.actor().organisation());
        var names = new PactDocumentPage.Names(
                header.name(),
                service,
                id -> PactFacts.nameOf(bodies, id),
                facts::lineName,
                facts::planItem,
                "project.thread");
        List<PactRefusal> objections =
                pact.draft() ? pact.objections(facts.underAgreement(), facts.available()) : List.of();
        return new Surroundings(facts.bodies(), facts.lines(), names, objections, mayWrite);
    }
}
