package it.trama.governance.task;

import it.trama.governance.GovernancePast;
import it.trama.governance.GovernancePast.Left;
import it.trama.governance.task.KeepTasks.Add;
import it.trama.governance.task.KeepTasks.Move;
import it.trama.governance.task.KeepTasks.Settle;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class PastTasks implements GovernancePast.Tasks {

    private final KeepTasks keep;

    PastTasks(KeepTasks keep) {
        this.keep = keep;
    }

    @Override
    public void handle(Left left) {
        keep.handle(new Add(left.id(), left.session(), left.title(), left.owner(), left.due()));
    }

    @Override
    public void done(UUID task, String note) {
        keep.handle(new Settle(task, Move.DONE, note, 0));
    }
}
