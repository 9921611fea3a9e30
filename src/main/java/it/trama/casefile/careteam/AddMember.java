package it.trama.casefile.careteam;

import static it.trama.kernel.Result.done;
import static it.trama.kernel.Result.refused;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Compartment;
import it.trama.kernel.Period;
import it.trama.kernel.Result;
import it.trama.trust.AccessBasis;
import it.trama.trust.AccessLevel;
import it.trama.trust.AccessRights;
import it.trama.trust.AccessRights.Basis;
import it.trama.trust.AccessRights.NewRight;
import it.trama.trust.Audit;
import it.trama.trust.Holder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds a colleague, a team or a body under agreement, and opens their access right: bodies see the summary, colleagues work, unless said otherwise. */
@Service
class AddMember {

    /** @param level empty: what the kind of holder gets */
    record Command(UUID id, UUID record, Candidate who, String function, Optional<AccessLevel> level) {}

    private final SocialRecords records;
    private final CareTeam team;
    private final Candidates candidates;
    private final AccessRights rights;
    private final Audit audit;
    private final Clock clock;

    AddMember(
            SocialRecords records,
            CareTeam team,
            Candidates candidates,
            AccessRights rights,
            Audit audit,
            Clock clock) {
        this.records = records;
        this.team = team;
        this.candidates = candidates;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    static String source(UUID member) {
        return "care-team:" + member;
    }

    @Transactional
    Result<UUID, MemberRefusal> handle(Command command) {
        RecordHead head = records.require(command.record(), AccessLevel.WORK);
        if (team.has(head.id(), command.id())) {
            return done(command.id());
        }
        if (head.sealed() && command.who().kind() != 'u') {
            return refused(new MemberRefusal.OnlyPersons());
        }
        Optional<String> without = candidates.withoutAgreement(command.who());
        if (without.isPresent()) {
            return refused(new MemberRefusal.NoAgreement(without.get()));
        }
        Holder holder = candidates.require(command.who());
        if (!team.add(command, holder, head.compartment().name())) {
            return refused(new MemberRefusal.AlreadyThere());
        }
        open(command, head, holder);
        return done(command.id());
    }

    private void open(Command command, RecordHead head, Holder holder) {
        AccessLevel usual = command.who().isBody() ? AccessLevel.SUMMARY : AccessLevel.WORK;
        Set<Compartment> drawers = Set.of(head.compartment());
        rights.open(new NewRight(
                head.id(),
                holder,
                command.level().orElse(usual),
                drawers,
                Period.since(LocalDate.now(clock)),
                new Basis(AccessBasis.CARE_TEAM, source(command.id()))));
        audit.write(Audit.Entry.of("careteam.added", "CASEWORK")
                .about(head.person())
                .on(head.id())
                .sealedIf(head.sealed()));
    }
}
