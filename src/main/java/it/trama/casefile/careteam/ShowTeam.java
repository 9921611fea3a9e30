package it.trama.casefile.careteam;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.platform.web.Option;
import it.trama.trust.AccessRights;
import it.trama.trust.Audit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The care team, who may be added, and the access rights in force. */
@Service
class ShowTeam {

    record Shown(
            HeaderView header, List<CareTeam.Row> members, List<AccessRights.Row> rights, List<Option> candidates) {}

    private final RecordHeaders headers;
    private final CareTeam team;
    private final AccessRights rights;
    private final Candidates candidates;
    private final Audit audit;

    ShowTeam(RecordHeaders headers, CareTeam team, AccessRights rights, Candidates candidates, Audit audit) {
        this.headers = headers;
        this.team = team;
        this.rights = rights;
        this.candidates = candidates;
        this.audit = audit;
    }

    @Transactional
    Shown handle(UUID record) {
        HeaderView header = headers.of(record, TeamTab.href(record));
        audit.write(Audit.Entry.of("careteam.opened", "CASEWORK")
                .about(header.head().person())
                .on(record)
                .sealedIf(header.head().sealed()));
        boolean works = header.rights().works();
        return new Shown(
                header,
                team.of(record),
                works ? rights.on(record) : List.of(),
                works ? candidates.options(header.head().sealed()) : List.of());
    }
}
