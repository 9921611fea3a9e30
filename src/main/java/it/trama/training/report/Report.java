package it.trama.training.report;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.training.Desk;
import it.trama.training.report.ReportRows.Asked;
import it.trama.training.report.ReportRows.Line;
import it.trama.training.report.ReportRows.Need;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What workers ask to learn, told by themselves; the year for the plan office, in numbers by body and role. */
@Service
class Report {

    record Shown(List<Line> lines, List<Asked> asked) {}

    record Mine() {}

    record Ask(UUID id, String topic, String note) {}

    private final ReportRows rows;
    private final Desk desk;

    Report(ReportRows rows, Desk desk) {
        this.rows = rows;
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    public Shown handle(int year) {
        desk.requireOrganiser();
        return new Shown(
                SmallGroups.together(rows.report(year)),
                rows.asked(year).stream().map(SmallGroups::unplaced).toList());
    }

    /** One's own words: no trace of it. */
    @Transactional(readOnly = true)
    public List<Need> handle(Mine query) {
        return rows.mine(learner().user());
    }

    private Actor learner() {
        if (!desk.learns()) {
            throw new NotFound();
        }
        return desk.actor();
    }

    @Transactional
    public void handle(Ask command) {
        Actor actor = learner();
        Role role = actor.has(Role.COORDINATOR) ? Role.COORDINATOR : Role.SOCIAL_WORKER;
        rows.ask(new Need(
                command.id(),
                actor.user(),
                actor.organisation(),
                role.name(),
                command.topic(),
                command.note(),
                desk.today()));
        desk.write("need.told", command.id());
    }
}
