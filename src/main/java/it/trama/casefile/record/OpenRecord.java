package it.trama.casefile.record;

import it.trama.casefile.HeaderView;
import it.trama.people.People.Isee;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a record's folio: with SUMMARY the header, household and help; with WORK the diary too. At most 12 statements, whatever its size. */
@Service
class OpenRecord {

    record Opened(HeaderView header, List<Diary.Entry> notes, InForce inForce) {}

    record InForce(List<Folio.Relative> household, List<Isee> isee, List<Folio.Member> team, List<Folio.Help> help) {}

    private final Headers headers;
    private final Folio folio;
    private final Diary diary;
    private final Audit audit;
    private final CurrentActor actors;

    OpenRecord(Headers headers, Folio folio, Diary diary, Audit audit, CurrentActor actors) {
        this.headers = headers;
        this.folio = folio;
        this.diary = diary;
        this.audit = audit;
        this.actors = actors;
    }

    /** @param page of the diary, from 0 */
    @Transactional
    Opened handle(UUID record, int page) {
        var read = headers.read(record, "/cartelle/" + record);
        HeaderView header = read.header();
        UUID person = header.head().person();
        audit.write(Audit.Entry.of("record.opened", Purpose.of(actors.actor()))
                .about(person)
                .on(record)
                .sealedIf(header.head().sealed()));
        return new Opened(
                header,
                header.rights().works() ? diary.page(record, page) : List.of(),
                new InForce(folio.household(record), read.isee(), folio.team(record), folio.help(person)));
    }
}
