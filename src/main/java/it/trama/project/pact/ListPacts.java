package it.trama.project.pact;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordTab;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The projects of a record, its tab "Progetti", for who may work on it; one audit row. */
@Service
class ListPacts implements RecordSection {

    record Listed(HeaderView header, List<Pacts.Line> lines, boolean mayWrite) {}

    private final Pacts pacts;
    private final RecordHeaders headers;
    private final Audit audit;
    private final CurrentActor actors;

    ListPacts(Pacts pacts, RecordHeaders headers, Audit audit, CurrentActor actors) {
        this.pacts = pacts;
        this.headers = headers;
        this.audit = audit;
        this.actors = actors;
    }

    @Transactional
    Listed handle(UUID record) {
        HeaderView header = headers.of(record, "/cartelle/" + record + "/progetti");
        if (!header.rights().works()) {
            throw new NotFound();
        }
        audit.write(DraftPact.trace("project.opened", header.head()).with("list"));
        return new Listed(header, pacts.of(record), DraftPact.mayWrite(actors.actor()));
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<RecordTab> of(RecordHead record) {
        if (!actors.actor().hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR, Role.TEAM_MEMBER)) {
            return Optional.empty();
        }
        return pacts.countIfWorking(record.id(), record.compartment())
                .map(count -> new RecordTab(t("project.tab"), "/cartelle/" + record.id() + "/progetti", count));
    }
}
