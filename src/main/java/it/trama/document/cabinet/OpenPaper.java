package it.trama.document.cabinet;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.SocialRecords;
import it.trama.document.Cabinet.Origin;
import it.trama.kernel.Actor;
import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One document: what is known of it, and its place among its versions. */
@Service
class OpenPaper {

    /** @param mayChange it came in by hand, through the body that acts */
    record Opened(HeaderView header, Papers.Row row, String author, boolean mayChange) {}

    private final SocialRecords records;
    private final RecordHeaders headers;
    private final Papers papers;
    private final Directory directory;
    private final CurrentActor actors;
    private final Audit audit;

    OpenPaper(
            SocialRecords records,
            RecordHeaders headers,
            Papers papers,
            Directory directory,
            CurrentActor actors,
            Audit audit) {
        this.records = records;
        this.headers = headers;
        this.papers = papers;
        this.directory = directory;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    Opened handle(UUID record, UUID id) {
        var head = records.require(record, AccessLevel.WORK);
        Papers.Row row = papers.find(record, id).orElseThrow(NotFound::new);
        audit.write(Audit.Entry.of("document.opened", "CASEWORK")
                .about(head.person())
                .on(record)
                .sealedIf(row.place().compartment() == Compartment.SEALED));
        UUID author = row.deed().by();
        return new Opened(
                headers.of(record, DocumentsTab.href(record)),
                row,
                directory.names(List.of(author)).getOrDefault(author, ""),
                mayChange(row, actors.actor()));
    }

    /** What the program itself issued stays as it was issued. */
    static boolean mayChange(Papers.Row row, Actor actor) {
        return (row.deed().origin() == Origin.UPLOADED || row.deed().origin() == Origin.IMPORTED)
                && row.deed().organisation().equals(actor.organisation())
                && row.deed().obscured() == null
                && row.deed().replacedBy() == null;
    }
}
