package it.trama.signal.cohort;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.people.Contact;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.people.PersonSearch;
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

/** What a caller has to do, and one person to be called with what was said before. */
@Service
class ReadCalls {

    record Mine(List<CohortPeople.Person> people, Map<UUID, String> titles) {}

    /** @param next of the caller's; {@code found} in the registry, when it was asked */
    record One(CohortPeople.Person person, Cohorts.Head list, Said said, Registry registry, Optional<UUID> next) {}

    record Said(List<Calls.Call> calls, Map<UUID, String> names, List<CallOutcome> outcomes) {}

    record Registry(Optional<Identity> known, List<Contact> reach, List<Identity> found) {}

    /** What it reads from. */
    @org.springframework.stereotype.Component
    record Sources(People people, PersonSearch search, Directory directory) {}

    private static final int WANTED = 6;

    private final CurrentActor actors;
    private final Cohorts cohorts;
    private final CohortPeople listed;
    private final Calls calls;
    private final Sources sources;
    private final Audit audit;

    ReadCalls(CurrentActor actors, Cohorts cohorts, CohortPeople listed, Calls calls, Sources sources, Audit audit) {
        this.actors = actors;
        this.cohorts = cohorts;
        this.listed = listed;
        this.calls = calls;
        this.sources = sources;
        this.audit = audit;
    }

    private Actor require() {
        Actor actor = actors.actor();
        if (!ReadLists.calls(actor)) {
            throw new NotFound();
        }
        return actor;
    }

    @Transactional
    public Mine handle() {
        Actor actor = require();
        audit.write(Audit.Entry.of("signal.list.mine", "TEAM_WORK"));
        return new Mine(
                listed.toCall(actor.user()),
                cohorts.all().stream().collect(Collectors.toMap(Cohorts.Head::id, Cohorts.Head::title)));
    }

    /** @param typed to look for in the registry; empty: nobody is looked for */
    @Transactional
    public One handle(UUID id, String typed) {
        Actor actor = require();
        CohortPeople.Person person = listed.find(id).orElseThrow(NotFound::new);
        UUID known = person.named().person();
        audit.write(Audit.Entry.of("signal.list.person", "TEAM_WORK").about(known));
        var said = calls.of(id);
        return new One(
                person,
                cohorts.find(person.cohort()).orElseThrow(NotFound::new),
                new Said(
                        said,
                        sources.directory()
                                .names(said.stream().map(Calls.Call::by).collect(Collectors.toSet())),
                        cohorts.outcomes()),
                new Registry(
                        known == null ? Optional.empty() : sources.people().identity(known),
                        known == null ? List.of() : sources.people().reach(known),
                        typed.isEmpty() ? List.of() : sources.search().handle(typed, WANTED)),
                listed.toCall(actor.user()).stream()
                        .map(CohortPeople.Person::id)
                        .filter(other -> !other.equals(id))
                        .findFirst());
    }
}
