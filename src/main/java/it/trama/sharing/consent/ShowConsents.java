package it.trama.sharing.consent;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.SocialRecords;
import it.trama.sharing.consent.GiverRules.Situation;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import it.trama.trust.Directory;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The consents in force of a record's person, and who may give the next. */
@Service
class ShowConsents {

    record Shown(HeaderView header, List<Consents.Row> rows, Situation situation, Choices choices) {}

    record Choices(List<Consents.Text> texts, List<Directory.Organisation> bodies) {}

    private final SocialRecords records;
    private final RecordHeaders headers;
    private final Consents consents;
    private final GiverRules givers;
    private final Directory directory;
    private final Audit audit;

    ShowConsents(
            SocialRecords records,
            RecordHeaders headers,
            Consents consents,
            GiverRules givers,
            Directory directory,
            Audit audit) {
        this.records = records;
        this.headers = headers;
        this.consents = consents;
        this.givers = givers;
        this.directory = directory;
        this.audit = audit;
    }

    @Transactional
    public Shown handle(UUID record) {
        var head = records.require(record, AccessLevel.WORK);
        audit.write(Audit.Entry.of("consents.opened", "CASEWORK")
                .about(head.person())
                .on(record)
                .sealedIf(head.sealed()));
        return new Shown(
                headers.of(record, ConsentTab.href(record)),
                consents.inForce(head.person()),
                givers.of(head.person()),
                new Choices(consents.texts(), directory.organisationsUnderAgreement()));
    }
}
