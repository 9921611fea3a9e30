package it.trama.signal.join;

import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.people.NameWords;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Joins what the match by name and birth date did not find, and parts it when it was a mistake. */
@Service
class JoinMatters {

    /** @param others the likest first */
    record Shown(Joins.Matter matter, List<Joins.Matter> others, List<Joins.Made> made) {}

    record Join(UUID id, UUID from, UUID into) {}

    record Part(UUID matter, UUID join) {}

    private static final int OFFERED = 30;

    private final CurrentActor actors;
    private final Joins joins;
    private final Audit audit;

    JoinMatters(CurrentActor actors, Joins joins, Audit audit) {
        this.actors = actors;
        this.joins = joins;
        this.audit = audit;
    }

    private Joins.Matter require(UUID id) {
        if (!actors.actor().hasAny(Role.ACCESS_DESK, Role.SOCIAL_WORKER, Role.COORDINATOR)) {
            throw new NotFound();
        }
        return joins.find(id).orElseThrow(NotFound::new);
    }

    @Transactional
    public Shown handle(UUID id) {
        Joins.Matter matter = require(id);
        audit.write(Audit.Entry.of("signal.join.opened", "TEAM_WORK"));
        var others = joins.others(id).stream()
                .sorted(Comparator.comparingInt((Joins.Matter other) -> -likeness(matter, other)))
                .limit(OFFERED)
                .toList();
        return new Shown(matter, others, joins.into(id));
    }

    private static int likeness(Joins.Matter one, Joins.Matter other) {
        int born = one.birthDate() != null && Objects.equals(one.birthDate(), other.birthDate()) ? 2 : 0;
        return born + shared(one.familyName(), other.familyName()) + shared(one.givenName(), other.givenName());
    }

    private static int shared(String one, String other) {
        return NameWords.of(one).stream().anyMatch(NameWords.of(other)::contains) ? 1 : 0;
    }

    /** False when either is no longer open, or not the actor's. */
    @Transactional
    public boolean handle(Join command) {
        require(command.into());
        boolean joined = joins.join(command.id(), command.from(), command.into());
        audit.write(Audit.Entry.of("signal.joined", "TEAM_WORK").with("join"));
        return joined;
    }

    @Transactional
    public boolean handle(Part command) {
        require(command.matter());
        boolean parted =
                joins.into(command.matter()).stream().anyMatch(made -> made.id().equals(command.join()))
                        && joins.part(command.join());
        audit.write(Audit.Entry.of("signal.joined", "TEAM_WORK").with("part"));
        return parted;
    }
}
