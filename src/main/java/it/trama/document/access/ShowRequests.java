package it.trama.document.access;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.SocialRecords;
import it.trama.people.People;
import it.trama.people.Representative;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The requests of a record, and who may ask: the person, and of a minor only who acts for them. */
@Service
class ShowRequests {

    private static final int FULL_AGE = 18;

    record Shown(HeaderView header, List<Requests.Row> requests, List<String> mayAsk) {}

    private final SocialRecords records;
    private final RecordHeaders headers;
    private final Requests requests;
    private final People people;
    private final Audit audit;

    ShowRequests(SocialRecords records, RecordHeaders headers, Requests requests, People people, Audit audit) {
        this.records = records;
        this.headers = headers;
        this.requests = requests;
        this.people = people;
        this.audit = audit;
    }

    @Transactional
    Shown handle(UUID record) {
        var head = records.require(record, AccessLevel.WORK);
        audit.write(Audit.Entry.of("access.listed", "RIGHTS")
                .about(head.person())
                .on(record)
                .sealedIf(head.sealed()));
        HeaderView header = headers.of(record, "/cartelle/" + record + "/documenti");
        return new Shown(header, requests.of(record), mayAsk(header));
    }

    private List<String> mayAsk(HeaderView header) {
        var names = new ArrayList<String>();
        if (header.subject().age() >= FULL_AGE) {
            names.add(header.name());
        }
        people.representatives(header.head().person()).stream()
                .filter(Representative::mayAct)
                .map(who -> t("document.access.for", who.name(), t("people.representative.kind." + who.kind())))
                .forEach(names::add);
        return names;
    }
}
