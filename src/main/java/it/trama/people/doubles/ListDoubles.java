package it.trama.people.doubles;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.people.Doubles.Match;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.people.doubles.DoubleRegister.Pair;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pairs of the actor's territory that may be one person, the most probable first. Identity only, and traced. */
@Service
class ListDoubles {

    /** Pairs that are compared for one page: the strongest of those found. */
    private static final int COMPARED = 600;

    record Likeness(Identity one, Identity other, Match match) {}

    record Listed(Optional<OffsetDateTime> searched, List<Likeness> pairs) {}

    private final DoubleRegister doubles;
    private final People people;
    private final CurrentActor actors;
    private final Audit audit;

    ListDoubles(DoubleRegister doubles, People people, CurrentActor actors, Audit audit) {
        this.doubles = doubles;
        this.people = people;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    Listed handle() {
        require(actors.actor());
        if (doubles.lastSearch().isEmpty()) {
            doubles.search();
        }
        List<Pair> pairs = doubles.pairs(COMPARED);
        Map<UUID, Identity> identities = people.identities(pairs.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .distinct()
                .toList());
        double least = doubles.weights().worklist();
        List<Likeness> listed = pairs.stream()
                .filter(pair -> identities.containsKey(pair.one()) && identities.containsKey(pair.other()))
                .map(pair -> likeness(pair, identities))
                .filter(likeness -> likeness.match().score() >= least)
                .sorted(Comparator.comparingDouble(
                                (Likeness likeness) -> likeness.match().score())
                        .reversed())
                .toList();
        audit.write(Audit.Entry.of("doubles.listed", "ACCESS_DESK").with(String.valueOf(listed.size())));
        return new Listed(doubles.lastSearch(), listed);
    }

    private Likeness likeness(Pair pair, Map<UUID, Identity> identities) {
        Identity one = Objects.requireNonNull(identities.get(pair.one()));
        Identity other = Objects.requireNonNull(identities.get(pair.other()));
        return new Likeness(
                one,
                other,
                doubles.comparison().match(DoubleRegister.traits(one), DoubleRegister.traits(other), pair.household()));
    }

    static void require(Actor actor) {
        if (!actor.hasAny(Role.ACCESS_DESK, Role.COORDINATOR)) {
            throw new AccessDeniedException("doubles are for the desk and the coordinator");
        }
    }
}
