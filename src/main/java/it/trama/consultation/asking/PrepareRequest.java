package it.trama.consultation.asking;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.SocialRecords;
import it.trama.consultation.SpecialistTeams;
import it.trama.consultation.SpecialistTeams.SpecialistTeam;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the form needs: whom one may ask, and the parts one may share. */
@Service
class PrepareRequest {

    record Shown(HeaderView header, List<SpecialistTeam> teams, List<Parts.Kind> kinds) {}

    private final SocialRecords records;
    private final RecordHeaders headers;
    private final SpecialistTeams teams;
    private final Parts parts;
    private final Audit audit;

    PrepareRequest(SocialRecords records, RecordHeaders headers, SpecialistTeams teams, Parts parts, Audit audit) {
        this.records = records;
        this.headers = headers;
        this.teams = teams;
        this.parts = parts;
        this.audit = audit;
    }

    @Transactional
    public Shown handle(UUID id) {
        RecordHead record = records.require(id, AccessLevel.WORK);
        audit.write(Audit.Entry.of("consultation.prepared", "CASEWORK")
                .about(record.person())
                .on(id)
                .sealedIf(record.sealed()));
        return new Shown(
                headers.of(id, RequestsTab.href(id)),
                teams.forRecord(id, record.compartment().name()),
                parts.of(record));
    }
}
