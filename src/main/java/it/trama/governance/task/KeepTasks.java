package it.trama.governance.task;

import it.trama.duty.Duties;
import it.trama.duty.NewDuty;
import it.trama.governance.GovernanceDesk;
import it.trama.governance.task.Tasks.Fate;
import it.trama.governance.task.Tasks.Meeting;
import it.trama.governance.task.Tasks.Task;
import it.trama.kernel.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows from a session: given to somebody by a day, done, let go with a reason, taken up again. */
@Service
class KeepTasks {

    /** @param session only what its body has open; null: all */
    record All(@Nullable UUID session) {}

    record Add(UUID id, UUID session, String title, String owner, LocalDate due) {}

    enum Move {
        DONE,
        DROPPED,
        REOPENED
    }

    record Settle(UUID id, Move move, String note, int version) {}

    record Shown(List<Task> open, List<Task> settled, List<Meeting> meetings, boolean runs) {}

    private final GovernanceDesk desk;
    private final Tasks tasks;
    private final Duties duties;

    KeepTasks(GovernanceDesk desk, Tasks tasks, Duties duties) {
        this.desk = desk;
        this.tasks = tasks;
        this.duties = duties;
    }

    @Transactional(readOnly = true)
    public Shown handle(All all) {
        desk.requireReader();
        return new Shown(
                tasks.open(all.session()),
                all.session() == null ? tasks.settled() : List.of(),
                desk.runs() ? tasks.meetings() : List.of(),
                desk.runs());
    }

    @Transactional
    public void handle(Add add) {
        desk.requireRunner();
        if (!tasks.add(add)) {
            tasks.find(add.id()).orElseThrow(NotFound::new);
            return;
        }
        due(tasks.find(add.id()).orElseThrow());
        desk.write("governance.task.given", add.due().toString());
    }

    private void due(Task task) {
        duties.set(new NewDuty(task.id(), "TASK", task.title(), TaskController.HOME, task.due(), null));
    }

    /** False: somebody settled it meanwhile. */
    @Transactional
    public boolean handle(Settle settle) {
        desk.requireRunner();
        Task task = tasks.find(settle.id()).orElseThrow(NotFound::new);
        LocalDate today = desk.today();
        var fate = switch (settle.move()) {
            case DONE -> new Fate(today, null, settle.note());
            case DROPPED -> new Fate(null, today, settle.note());
            case REOPENED -> new Fate(null, null, task.fate().note());
        };
        if (!tasks.settle(task.id(), fate, settle.version())) {
            return false;
        }
        switch (settle.move()) {
            case DONE -> duties.met(task.id(), today);
            case DROPPED -> duties.drop(task.id());
            case REOPENED -> due(task);
        }
        desk.write("governance.task." + settle.move(), task.due().toString());
        return true;
    }
}
