package it.trama.people.family;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.people.People;
import it.trama.people.PersonChanges;
import it.trama.people.family.Homes.Row;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Part of a household leaves and lives on as another one, perhaps at another address. */
@Service
class SplitHome {

    /**
     * @param who     who leaves, with what each is in the new household: one is HEAD
     * @param address empty: the residence is not known to change
     */
    record Split(
            Map<UUID, String> who, LocalDate from, @Nullable String municipality, String address) {}

    private final People people;
    private final Homes homes;
    private final HomeChanges changes;
    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    SplitHome(People people, Homes homes, HomeChanges changes, CurrentActor actors, Audit audit, Clock clock) {
        this.people = people;
        this.homes = homes;
        this.changes = changes;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Result<UUID, HomeRefusal> handle(UUID asked, Split split) {
        UUID host = people.identity(asked).orElseThrow(NotFound::new).id();
        LocalDate day = split.from();
        List<Row> members = homes.of(host, day)
                .map(row -> homes.members(row.household(), day))
                .orElse(List.of());
        Set<UUID> leaving = split.who().keySet().stream().map(people::canonical).collect(Collectors.toSet());
        List<Row> rows = members.stream()
                .filter(row -> leaving.contains(people.canonical(row.person())))
                .toList();
        Optional<HomeRefusal> refusal = refusal(split, members, rows);
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        List<Row> staying = members.stream().filter(row -> !rows.contains(row)).toList();
        if (rows.stream().anyMatch(Row::isHead)) {
            changes.crown(eldest(staying), day);
        }
        UUID household = move(split, rows);
        audit.write(Audit.Entry.of("household.changed", PersonChanges.purpose(actors.actor()))
                .about(host));
        return Result.done(household);
    }

    private Optional<HomeRefusal> refusal(Split split, List<Row> members, List<Row> rows) {
        Set<String> territory = actors.actor().municipalities();
        if (split.from().isAfter(LocalDate.now(clock))) {
            return Optional.of(HomeRefusal.IN_THE_FUTURE);
        }
        if (rows.isEmpty()) {
            return Optional.of(HomeRefusal.NOBODY_CHOSEN);
        }
        if (rows.size() == members.size()) {
            return Optional.of(HomeRefusal.EVERYBODY_CHOSEN);
        }
        if (split.who().values().stream().filter("HEAD"::equals).count() != 1) {
            return Optional.of(HomeRefusal.CHOOSE_HEAD);
        }
        return split.municipality() == null || territory.isEmpty() || territory.contains(split.municipality())
                ? Optional.empty()
                : Optional.of(HomeRefusal.OUTSIDE_TERRITORY);
    }

    private Row eldest(List<Row> staying) {
        var identities = people.identities(staying.stream().map(Row::person).toList());
        return staying.stream()
                .filter(row -> identities.containsKey(row.person()))
                .min(Comparator.comparing(row ->
                        Objects.requireNonNull(identities.get(row.person())).birthDate()))
                .orElse(staying.getFirst());
    }

    private UUID move(Split split, List<Row> rows) {
        boolean moves = !split.address().isEmpty();
        String municipality = moves ? split.municipality() : rows.getFirst().municipality();
        UUID household = homes.open(municipality);
        for (Row was : rows) {
            UUID person = people.canonical(was.person());
            Row row = homes.members(was.household(), split.from()).stream()
                    .filter(now -> now.person().equals(was.person()))
                    .findFirst()
                    .orElse(was);
            changes.leave(row, split.from());
            String relation = split.who().getOrDefault(person, "OTHER");
            var entered = new Row(household, person, "REGISTRY", municipality, relation, split.from(), null);
            homes.add(entered);
            changes.enter(entered);
            if (moves) {
                homes.move(person, municipality, split.address(), split.from());
            }
        }
        return household;
    }
}
