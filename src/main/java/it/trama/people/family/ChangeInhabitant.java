package it.trama.people.family;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.people.People;
import it.trama.people.PersonChanges;
import it.trama.people.PersonChanges.Kind;
import it.trama.people.family.Homes.Row;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of a household leaves it, becomes something else in it, or was never there. */
@Service
class ChangeInhabitant {

    /**
     * @param relation null: leaves
     * @param heir     who becomes head when the head leaves
     * @param kind     a correction says that it was never otherwise, or that they never lived here
     */
    record Wanted(
            UUID member,
            @Nullable String relation,
            LocalDate from,
            @Nullable UUID heir,
            Kind kind) {}

    private final People people;
    private final Homes homes;
    private final HomeChanges changes;
    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    ChangeInhabitant(People people, Homes homes, HomeChanges changes, CurrentActor actors, Audit audit, Clock clock) {
        this.people = people;
        this.homes = homes;
        this.changes = changes;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Result<UUID, HomeRefusal> handle(UUID asked, Wanted wanted) {
        UUID host = people.identity(asked).orElseThrow(NotFound::new).id();
        if (wanted.from().isAfter(LocalDate.now(clock))) {
            return Result.refused(HomeRefusal.IN_THE_FUTURE);
        }
        LocalDate day = wanted.from();
        Optional<Row> home = homes.of(host, day).or(() -> homes.of(host, LocalDate.now(clock)));
        List<Row> members = home.map(row -> homes.members(row.household(), day)).orElse(List.of());
        List<UUID> ids = people.ids(wanted.member());
        Optional<Row> member =
                members.stream().filter(row -> ids.contains(row.person())).findFirst();
        if (member.isEmpty()) {
            return Result.refused(HomeRefusal.NOT_HERE);
        }
        Optional<HomeRefusal> refusal = wanted.relation() == null
                ? leave(member.get(), members, wanted)
                : relate(member.get(), wanted.relation(), wanted);
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        audit.write(Audit.Entry.of("household.changed", PersonChanges.purpose(actors.actor()))
                .about(wanted.member()));
        return Result.done(wanted.member());
    }

    private Optional<HomeRefusal> leave(Row member, List<Row> members, Wanted wanted) {
        if (member.isHead() && members.size() > 1) {
            List<UUID> heirs = wanted.heir() == null ? List.of() : people.ids(wanted.heir());
            Optional<Row> heir = members.stream()
                    .filter(row -> !row.equals(member) && heirs.contains(row.person()))
                    .findFirst();
            if (heir.isEmpty()) {
                return Optional.of(HomeRefusal.CHOOSE_HEAD);
            }
            changes.crown(heir.get(), wanted.from());
        }
        Row now = homes.members(member.household(), wanted.from()).stream()
                .filter(row -> row.person().equals(member.person()))
                .findFirst()
                .orElse(member);
        if (wanted.kind() == Kind.CORRECTION) {
            changes.strike(now);
        } else {
            changes.leave(now, wanted.from());
        }
        return Optional.empty();
    }

    private Optional<HomeRefusal> relate(Row member, String relation, Wanted wanted) {
        if (relation.equals(member.relation())) {
            return Optional.empty();
        }
        if (member.isHead()) {
            return Optional.of(HomeRefusal.CHOOSE_HEAD);
        }
        if (relation.equals("HEAD")) {
            changes.crown(member, wanted.from());
        } else {
            changes.relate(member, relation, wanted.from(), wanted.kind());
        }
        return Optional.empty();
    }
}
