package it.trama.project.pactgroup;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who sits in the pact groups: read by who proposes and accepts pacts, changed by coordinators. */
@Service
class ManageGroups {

    /** @param candidates empty for who only reads */
    record Shown(List<GroupMembers.Row> rows, List<GroupMembers.Candidate> candidates, boolean mayChange) {}

    record Add(UUID id, int subdistrict, UUID user, UUID organisation, boolean coordinates) {}

    record End(UUID member) {}

    private final GroupMembers members;
    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    ManageGroups(GroupMembers members, CurrentActor actors, Audit audit, Clock clock) {
        this.members = members;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Shown handle() {
        Actor actor = actors.actor();
        if (!actor.hasAny(Role.COORDINATOR, Role.SOCIAL_WORKER, Role.TEAM_MEMBER, Role.PROVIDER)) {
            throw new AccessDeniedException("pact groups are for who proposes and accepts pacts");
        }
        boolean mayChange = actor.has(Role.COORDINATOR);
        return new Shown(members.recent(), mayChange ? members.candidates() : List.of(), mayChange);
    }

    @Transactional
    Result<UUID, GroupRefusal> handle(Add command) {
        require();
        if (members.has(command.id())) {
            return Result.done(command.id());
        }
        Optional<GroupMembers.Candidate> who = members.candidates().stream()
                .filter(c ->
                        c.userId().equals(command.user()) && c.organisationId().equals(command.organisation()))
                .findFirst();
        if (who.isEmpty()) {
            return Result.refused(new GroupRefusal.NotToBeAsked());
        }
        var seat = new GroupMembers.Seat(Side.of(who.get().kind()), command.coordinates());
        Optional<GroupRefusal> refusal = refusal(command, seat);
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        members.add(
                new GroupMembers.NewMember(
                        command.id(), command.subdistrict(), command.user(), command.organisation(), seat),
                actors.actor().user(),
                clock.instant());
        audit.write(Audit.Entry.of("pactgroup.joined", "ADMINISTRATION")
                .with(command.id().toString()));
        return Result.done(command.id());
    }

    private Optional<GroupRefusal> refusal(Add command, GroupMembers.Seat seat) {
        List<GroupMembers.Row> there = members.recent().stream()
                .filter(row -> row.isThere() && row.subdistrict() == command.subdistrict())
                .toList();
        return there.stream()
                .filter(row -> row.who().user().equals(command.user()))
                .findFirst()
                .<GroupRefusal>map(
                        row -> new GroupRefusal.AlreadyThere(row.who().name()))
                .or(() -> there.stream()
                        .filter(row -> seat.coordinates() && row.seat().equals(seat))
                        .findFirst()
                        .map(row -> new GroupRefusal.CoordinatorThere(row.who().name(), seat.side())));
    }

    @Transactional
    void handle(End command) {
        require();
        if (!members.has(command.member())) {
            throw new NotFound();
        }
        members.end(command.member());
        audit.write(Audit.Entry.of("pactgroup.left", "ADMINISTRATION")
                .with(command.member().toString()));
    }

    private void require() {
        if (!actors.actor().has(Role.COORDINATOR)) {
            throw new AccessDeniedException("coordinators say who sits in a pact group");
        }
    }
}
