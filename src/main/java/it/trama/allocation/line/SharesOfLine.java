package it.trama.allocation.line;

import static it.trama.platform.web.Texts.t;

import it.trama.allocation.Allocation;
import it.trama.allocation.AllocationDesk;
import it.trama.allocation.Allocations;
import it.trama.allocation.Proposal.State;
import it.trama.allocation.Proposals;
import it.trama.fund.LineUses;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** From a line to what is shared out of it. */
@Component
class SharesOfLine implements LineUses {

    private final Allocations allocations;
    private final Proposals proposals;
    private final AllocationDesk desk;

    SharesOfLine(Allocations allocations, Proposals proposals, AllocationDesk desk) {
        this.allocations = allocations;
        this.proposals = proposals;
        this.desk = desk;
    }

    @Override
    public List<Use> of(UUID line) {
        return AllocationDesk.reads(desk.actor())
                ? allocations.all().stream()
                        .filter(one -> line.equals(one.line()))
                        .flatMap(this::use)
                        .toList()
                : List.of();
    }

    private Stream<Use> use(Allocation allocation) {
        return proposals.of(allocation.id()).stream()
                .filter(version -> desk.writes() || version.state() != State.DRAFT)
                .limit(1)
                .map(newest -> new Use(
                        t("allocation.subject", allocation.title(), String.valueOf(allocation.year())),
                        t("allocation.state." + newest.state()),
                        allocation.href()));
    }
}
