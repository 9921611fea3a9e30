package it.trama.casefile.careteam;

import it.trama.casefile.SocialRecords;
import it.trama.trust.AccessLevel;
import it.trama.trust.AccessRights;
import it.trama.trust.Audit;
import it.trama.trust.Holder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a membership of the care team, its access right and those that came with it. */
@Service
class RemoveMember {

    /** Rights on a closed drawer that came with a part of a shared assessment: only the team gave reason for them. */
    private static final String PARTS = "assessment-part:";

    private final SocialRecords records;
    private final CareTeam team;
    private final AccessRights rights;
    private final Audit audit;
    private final Clock clock;

    RemoveMember(SocialRecords records, CareTeam team, AccessRights rights, Audit audit, Clock clock) {
        this.records = records;
        this.team = team;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void handle(UUID record, UUID member) {
        var head = records.require(record, AccessLevel.WORK);
        LocalDate today = LocalDate.now(clock);
        Optional<Holder> gone = team.remove(head.id(), member, today);
        if (gone.isPresent()) {
            rights.end(AddMember.source(member), today);
            rights.endKind(head.id(), gone.get(), PARTS, today);
            audit.write(Audit.Entry.of("careteam.removed", "CASEWORK")
                    .about(head.person())
                    .on(head.id())
                    .sealedIf(head.sealed()));
        }
    }
}
