package it.trama.allocation.proposal;

import static it.trama.platform.web.Texts.t;

import it.trama.allocation.Allocation;
import it.trama.allocation.Allocations;
import it.trama.allocation.Numbers;
import it.trama.allocation.Places;
import it.trama.allocation.Proposal;
import it.trama.allocation.Proposal.State;
import it.trama.allocation.ProposalPaper;
import it.trama.allocation.Proposals;
import it.trama.kernel.NotFound;
import it.trama.plan.ResolutionSubjects;
import it.trama.platform.files.PdfPrinter;
import it.trama.territory.Municipality;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A resolution is about one version: what is amended after is another subject. */
@Component
class AllocationSubjects implements ResolutionSubjects {

    /** What a proposal is printed from. */
    @Component
    record Papers(Numbers numbers, Places places, PdfPrinter printer) {}

    private final Allocations allocations;
    private final Proposals proposals;
    private final Effects effects;
    private final Papers papers;

    AllocationSubjects(Allocations allocations, Proposals proposals, Effects effects, Papers papers) {
        this.allocations = allocations;
        this.proposals = proposals;
        this.effects = effects;
        this.papers = papers;
    }

    @Override
    public String kind() {
        return "ALLOCATION";
    }

    @Override
    public List<Subject> waiting() {
        Map<UUID, Allocation> byId =
                allocations.all().stream().collect(Collectors.toMap(Allocation::id, Function.identity()));
        return proposals.all().stream()
                .filter(proposal -> proposal.state() == State.PROPOSED)
                .flatMap(
                        proposal -> Optional.ofNullable(byId.get(proposal.allocation()))
                                .map(allocation -> subject(allocation, proposal))
                                .stream())
                .toList();
    }

    private Subject subject(Allocation allocation, Proposal proposal) {
        int version = proposal.stage().version();
        String title = t("allocation.subject", allocation.title(), String.valueOf(allocation.year()));
        return new Subject(
                proposal.id(),
                kind(),
                version == 1 ? title : t("allocation.subject.version", title, version),
                allocation.href() + "?versione=" + version);
    }

    @Override
    public Optional<Subject> find(UUID id) {
        return proposals
                .find(id)
                .flatMap(proposal ->
                        allocations.find(proposal.allocation()).map(allocation -> subject(allocation, proposal)));
    }

    @Override
    public Optional<byte[]> printed(UUID id) {
        return proposals.find(id).flatMap(proposal -> find(id).map(subject -> print(proposal, subject)));
    }

    private byte[] print(Proposal proposal, Subject subject) {
        Map<String, String> names =
                papers.places().all().stream().collect(Collectors.toMap(Municipality::istatCode, Municipality::name));
        var shares = papers.numbers().shares(proposal.id());
        return papers.printer()
                .print("allocation/proposal-document", ProposalPaper.of(subject.title(), proposal, shares, names));
    }

    @Override
    public void approved(UUID id, Deed deed) {
        if (decide(id, State.EFFECTIVE, deed)) {
            Proposal proposal = proposals.find(id).orElseThrow(NotFound::new);
            effects.of(allocations.find(proposal.allocation()).orElseThrow(NotFound::new), proposal);
        }
    }

    @Override
    public void rejected(UUID id, Deed deed) {
        decide(id, State.REJECTED, deed);
    }

    /** What was voted stays as it was voted: in the same session, too, it is amended by the next version. */
    @Override
    public void votedDown(UUID id, Deed deed) {
        rejected(id, deed);
    }

    @Override
    public Optional<Subject> instead(UUID id) {
        return proposals
                .find(id)
                .flatMap(old -> proposals.of(old.allocation()).stream()
                        .filter(newer -> newer.state() == State.PROPOSED)
                        .findFirst())
                .flatMap(newer -> find(newer.id()));
    }

    /** The same resolution twice is once. */
    private boolean decide(UUID id, State state, Deed deed) {
        return proposals.decide(id, state, deed);
    }
}
