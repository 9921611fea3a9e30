package it.trama.project.proposal;

import it.trama.project.proposal.Proposal.Seat;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import it.trama.trust.Directory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One proposal for who may see it, or all of them; one audit row. */
@Service
class ReadProposal {

    /** @param seat of the actor in the group that decides, as its coordinator */
    record Shown(Proposal proposal, List<ProposalSteps.Step> steps, Facts facts, boolean own, Optional<Seat> seat) {}

    record Listed(List<Proposal> proposals, Facts facts, boolean proposes) {}

    /** How ids become words. */
    record Facts(Map<UUID, String> people, Map<UUID, String> bodies, Map<String, String> municipalities) {

        String person(UUID user) {
            return people.getOrDefault(user, "");
        }

        String body(UUID organisation) {
            return bodies.getOrDefault(organisation, "");
        }
    }

    private final ProposalDesk desk;
    private final Proposals proposals;
    private final ProposalSteps steps;
    private final Directory directory;
    private final Municipalities municipalities;

    ReadProposal(
            ProposalDesk desk,
            Proposals proposals,
            ProposalSteps steps,
            Directory directory,
            Municipalities municipalities) {
        this.desk = desk;
        this.proposals = proposals;
        this.steps = steps;
        this.directory = directory;
        this.municipalities = municipalities;
    }

    @Transactional
    public Shown handle(UUID id) {
        Proposal proposal = desk.require(id);
        desk.trace("pactproposal.read", proposal);
        return new Shown(
                proposal, steps.of(id), facts(List.of(proposal)), desk.own(proposal), desk.coordinates(proposal));
    }

    @Transactional
    public Listed handle() {
        List<Proposal> all = proposals.all();
        desk.trace("pactproposal.listed", Integer.toString(all.size()));
        return new Listed(all, facts(all), desk.proposes());
    }

    private Facts facts(Collection<Proposal> shown) {
        List<UUID> people = shown.stream()
                .flatMap(p -> Stream.of(
                        p.origin().by(),
                        by(p.standing().voices().ofPublic()),
                        by(p.standing().voices().ofThird()),
                        p.standing().saved().by()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Facts(
                directory.names(people),
                directory.organisations().stream()
                        .collect(Collectors.toMap(Directory.Organisation::id, Directory.Organisation::name)),
                municipalities.all().stream().collect(Collectors.toMap(Municipality::istatCode, Municipality::name)));
    }

    private static @Nullable UUID by(Proposal.@Nullable Voice voice) {
        return voice == null ? null : voice.by();
    }
}
