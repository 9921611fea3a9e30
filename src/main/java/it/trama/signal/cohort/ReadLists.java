package it.trama.signal.cohort;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.platform.upload.TableFile;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of the body: for the coordinator whole, for a caller as far as they call. */
@Service
class ReadLists {

    /** @param basis empty: no law was settled, no list is loaded */
    record All(List<Cohorts.Head> lists, Optional<String> basis, boolean coordinator, int mine) {}

    record One(Cohorts.Head head, Progress progress, List<CohortPeople.Person> people, Wrong wrong, Staff staff) {}

    record Progress(List<CohortPeople.Count> counts, List<CallOutcome> outcomes) {}

    record Wrong(List<String> header, List<TableFile.Wrong> faults) {}

    /** @param names of who calls already */
    record Staff(boolean coordinator, List<Directory.Staff> callers, Map<UUID, String> names) {}

    private static final int SHOWN = 200;

    private final CurrentActor actors;
    private final Cohorts cohorts;
    private final CohortPeople people;
    private final Directory directory;
    private final Audit audit;

    ReadLists(CurrentActor actors, Cohorts cohorts, CohortPeople people, Directory directory, Audit audit) {
        this.actors = actors;
        this.cohorts = cohorts;
        this.people = people;
        this.directory = directory;
        this.audit = audit;
    }

    static boolean calls(Actor actor) {
        return actor.hasAny(Role.ACCESS_DESK, Role.SOCIAL_WORKER, Role.COORDINATOR);
    }

    private Actor require() {
        Actor actor = actors.actor();
        if (!calls(actor)) {
            throw new NotFound();
        }
        return actor;
    }

    @Transactional
    public All handle() {
        Actor actor = require();
        audit.write(Audit.Entry.of("signal.lists", "TEAM_WORK"));
        boolean coordinator = actor.has(Role.COORDINATOR);
        return new All(
                cohorts.all().stream()
                        .filter(list -> coordinator || list.people() > 0)
                        .toList(),
                cohorts.basis(actor.organisation()),
                coordinator,
                people.toCall(actor.user()).size());
    }

    @Transactional
    public One handle(UUID id) {
        Actor actor = require();
        Cohorts.Head head = cohorts.find(id).orElseThrow(NotFound::new);
        boolean coordinator = actor.has(Role.COORDINATOR);
        if (!coordinator && head.people() == 0) {
            throw new NotFound();
        }
        audit.write(Audit.Entry.of("signal.list.read", "TEAM_WORK"));
        var shown = people.of(id, SHOWN);
        var counts = people.counts(id);
        var callers = counts.stream()
                .flatMap(count -> Optional.ofNullable(count.worker()).stream())
                .collect(Collectors.toSet());
        return new One(
                head,
                new Progress(counts, cohorts.outcomes()),
                shown,
                new Wrong(cohorts.header(id), cohorts.faults(id)),
                new Staff(
                        coordinator,
                        directory.staff(actor.organisation(), Role.SOCIAL_WORKER),
                        directory.names(callers)));
    }
}
