package it.trama.casefile.folio;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.kernel.NotFound;
import it.trama.people.FamilyChart;
import it.trama.people.People;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The family of a record's person, drawn, for who has the record and the registry. */
@Service
class OpenFamily {

    record Opened(HeaderView header, FamilyChart drawn) {}

    private final RecordHeaders headers;
    private final People people;
    private final Audit audit;
    private final CurrentActor actors;
    private final Clock clock;

    OpenFamily(RecordHeaders headers, People people, Audit audit, CurrentActor actors, Clock clock) {
        this.headers = headers;
        this.people = people;
        this.audit = audit;
        this.actors = actors;
        this.clock = clock;
    }

    @Transactional
    Opened handle(UUID record) {
        HeaderView header = headers.of(record, "/cartelle/" + record);
        UUID person = header.head().person();
        FamilyChart drawn = people.familyChart(person, LocalDate.now(clock)).orElseThrow(NotFound::new);
        audit.write(Audit.Entry.of("record.family", HeaderView.purposeOf(actors.actor()))
                .about(person)
                .on(record)
                .sealedIf(header.head().sealed()));
        return new Opened(header, drawn);
    }
}
