package it.trama.allocation.proposal;

import it.trama.allocation.Allocation;
import it.trama.allocation.AllocationBulk;
import it.trama.allocation.Allocations;
import it.trama.allocation.Formula;
import it.trama.allocation.proposal.MoveProposal.Command;
import it.trama.allocation.proposal.MoveProposal.Move;
import it.trama.kernel.Result;
import it.trama.plan.ResolutionSubjects.Deed;
import it.trama.plan.ResolutionSubjects.Subject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
        save(ready.id(), ready.formula());
        if (ready.course().proposed()) {
            move.handle(new Command(ready.id(), Move.PROPOSE));
        }
        Deed deed = ready.course().deed();
        if (deed != null) {
            waiting(ready.id()).ifPresent(subject -> subjects.approved(subject.id(), deed));
        }
    }

    private void save(UUID allocation, Formula formula) {
        write.handle(new WriteDraft.Save(allocation, 1, new Draft(formula, Map.of(), "")));
    }

    @Override
    public void amend(UUID allocation, Formula formula) {
        if (move.handle(new Command(allocation, Move.AMEND)) instanceof Result.Done) {
            save(allocation, formula);
            move.handle(new Command(allocation, Move.PROPOSE));
        }
    }

    @Override
    public Optional<Subject> waiting(UUID allocation) {
        return subjects.waiting().stream()
                .filter(subject -> subject.href().contains(allocation.toString()))
                .findFirst();
    }
}
