package it.trama.project.proposal;

import it.trama.kernel.NotFound;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.people.PersonSearch;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which registered person a proposal may be about: what a search by name finds, those of the same year first, and who was just registered. */
@Service
class PrepareStart {

    private static final int MOST = 10;

    record Prepared(Proposal proposal, List<Identity> candidates, Map<String, String> municipalities) {}

    private final ProposalDesk desk;
    private final PersonSearch search;
    private final People people;
    private final Municipalities municipalities;

    PrepareStart(ProposalDesk desk, PersonSearch search, People people, Municipalities municipalities) {
        this.desk = desk;
        this.search = search;
        this.people = people;
        this.municipalities = municipalities;
    }

    /** @param registered who was just registered for it */
    @Transactional
    public Prepared handle(UUID id, Optional<UUID> registered) {
        Proposal proposal = desk.require(id);
        desk.requirePublicCoordinator(proposal);
        if (!desk.actor().readsRegistry() || proposal.state() != ProposalState.ACCEPTED) {
            throw new NotFound();
        }
        desk.trace("pactproposal.read", proposal);
        var found = new LinkedHashMap<UUID, Identity>();
        registered.flatMap(people::identity).ifPresent(person -> found.put(person.id(), person));
        Integer year = proposal.who().birthYear();
        search.handle(proposal.who().familyName() + " " + proposal.who().givenName(), MOST).stream()
                .sorted(Comparator.comparing(
                        person -> year == null || person.birthDate().getYear() != year))
                .forEach(person -> found.putIfAbsent(person.id(), person));
        return new Prepared(
                proposal,
                List.copyOf(found.values()),
                municipalities.all().stream().collect(Collectors.toMap(Municipality::istatCode, Municipality::name)));
    }
}
