package it.trama.allocation.proposal;

import it.trama.allocation.Allocation;
import it.trama.allocation.AllocationDesk;
import it.trama.allocation.Allocations;
import it.trama.allocation.Apportionment.Inputs;
import it.trama.allocation.Numbers;
import it.trama.allocation.Places;
import it.trama.allocation.Proposal;
import it.trama.allocation.Proposal.State;
import it.trama.allocation.Proposals;
import it.trama.allocation.Share;
import it.trama.fund.FundTotals;
import it.trama.fund.LineTotal;
import it.trama.kernel.NotFound;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is shared out. Drafts are the office's own; who governs reads what was proposed. */
@Service
class ReadAllocation {

    /** @param newest of those that the reader may see */
    record Row(Allocation allocation, Proposal newest) {}

    /** @param version 0: the newest */
    record Query(UUID allocation, int version) {}

    /** @param own code of the reader's own municipality; empty: of none */
    record Shown(
            Allocation allocation,
            List<Proposal> versions,
            Proposal proposal,
            Kept kept,
            @Nullable LineTotal line,
            String writer,
            String own) {}

    record Kept(Inputs inputs, List<Share> shares) {}

    private final Allocations allocations;
    private final Proposals proposals;
    private final Numbers numbers;
    private final FundTotals funds;
    private final Places own;
    private final AllocationDesk desk;

    ReadAllocation(
            Allocations allocations,
            Proposals proposals,
            Numbers numbers,
            FundTotals funds,
            Places own,
            AllocationDesk desk) {
        this.allocations = allocations;
        this.proposals = proposals;
        this.numbers = numbers;
        this.funds = funds;
        this.own = own;
        this.desk = desk;
    }

    private boolean sees(Proposal proposal) {
        return desk.writes() || proposal.state() != State.DRAFT;
    }

    @Transactional(readOnly = true)
    public List<Row> handle() {
        desk.requireReader();
        List<Proposal> visible = proposals.all().stream().filter(this::sees).toList();
        return allocations.all().stream()
                .flatMap(allocation -> visible.stream()
                        .filter(proposal -> proposal.allocation().equals(allocation.id()))
                        .findFirst()
                        .map(newest -> new Row(allocation, newest))
                        .stream())
                .toList();
    }

    @Transactional(readOnly = true)
    public Shown handle(Query query) {
        desk.requireReader();
        Allocation allocation = allocations.find(query.allocation()).orElseThrow(NotFound::new);
        List<Proposal> versions =
                proposals.of(allocation.id()).stream().filter(this::sees).toList();
        Proposal asked = versions.stream()
                .filter(proposal -> query.version() == 0
                        || query.version() == proposal.stage().version())
                .findFirst()
                .orElseThrow(NotFound::new);
        UUID line = allocation.line();
        return new Shown(
                allocation,
                versions,
                asked,
                new Kept(numbers.kept(asked.id()), numbers.shares(asked.id())),
                line == null ? null : funds.line(line).orElse(null),
                own.name(asked.stage().writtenBy()),
                own.municipality());
    }

    /** Parts of another proposal, to be set beside these. */
    @Transactional(readOnly = true)
    public List<Share> handle(UUID other) {
        desk.requireReader();
        return proposals.find(other).filter(this::sees).isEmpty() ? List.of() : numbers.shares(other);
    }
}
