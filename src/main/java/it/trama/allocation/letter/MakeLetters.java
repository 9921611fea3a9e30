package it.trama.allocation.letter;

import it.trama.allocation.AllocationDesk;
import it.trama.allocation.Proposal;
import it.trama.allocation.Proposal.State;
import it.trama.allocation.Proposals;
import it.trama.duty.Duties;
import it.trama.kernel.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Numbers the letters; a second time nothing happens. The duty to send them is met. */
@Service
class MakeLetters {

    private final Proposals proposals;
    private final Letters letters;
    private final Duties duties;
    private final AllocationDesk desk;

    MakeLetters(Proposals proposals, Letters letters, Duties duties, AllocationDesk desk) {
        this.proposals = proposals;
        this.letters = letters;
        this.duties = duties;
        this.desk = desk;
    }

    @Transactional
    public void handle(UUID allocation) {
        desk.requireWriter();
        Proposal effective = proposals.of(allocation).stream()
                .filter(proposal -> proposal.state() == State.EFFECTIVE)
                .findFirst()
                .orElseThrow(NotFound::new);
        letters.number(effective.id(), desk.today(), desk.user());
        duties.met(effective.letters(), desk.today());
    }
}
