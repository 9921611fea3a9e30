package it.trama.allocation.proposal;

import it.trama.allocation.Allocation;
import it.trama.allocation.AllocationBulk;
import it.trama.allocation.Allocations;
import it.trama.allocation.proposal.MoveProposal.Command;
import it.trama.allocation.proposal.MoveProposal.Move;
import it.trama.plan.ResolutionSubjects.Deed;
import java.util.Map;
import org.springframework.stereotype.Component;

/** By the same steps that the office takes. */
@Component
class LoadAllocations implements AllocationBulk {

    private final Allocations allocations;
    private final WriteDraft write;
    private final MoveProposal move;
    private final AllocationSubjects subjects;

    LoadAllocations(Allocations allocations, WriteDraft write, MoveProposal move, AllocationSubjects subjects) {
        this.allocations = allocations;
        this.write = write;
        this.move = move;
        this.subjects = subjects;
    }

    @Override
    public void load(Ready ready) {
        if (allocations.find(ready.id()).isPresent()) {
            return;
        }
        write.handle(new Allocation(ready.id(), ready.year(), ready.purpose(), ready.title(), ready.line()));
        write.handle(new WriteDraft.Save(ready.id(), 1, new Draft(ready.formula(), Map.of(), "")));
        Deed deed = ready.deed();
        if (deed != null) {
            move.handle(new Command(ready.id(), Move.PROPOSE));
            subjects.waiting().stream()
                    .filter(subject -> subject.href().contains(ready.id().toString()))
                    .forEach(subject -> subjects.approved(subject.id(), deed));
        }
    }
}
