package it.trama.plan.today;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.plan.PlanItem;
import it.trama.platform.web.Formats;
import it.trama.trust.TodayLine;
import it.trama.trust.TodayLines;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** For the plan office: milestones that are late or due within a month, and a year's actions of which the last quarter tells nothing. */
@Component
class PlanLines implements TodayLines {

    private final PlanWork work;
    private final Clock clock;

    PlanLines(PlanWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @Override
    public List<TodayLine> of(Actor actor) {
        if (!actor.has(Role.PLAN_OFFICE)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return work.waiting(today.plusMonths(1), Quarter.before(today)).stream()
                .map(line -> line(line, today))
                .toList();
    }

    private static TodayLine line(PlanWork.Line line, LocalDate today) {
        boolean milestone = line.kind().equals("MILESTONE");
        return TodayLine.due(
                        line.due(),
                        today,
                        "PLAN",
                        milestone
                                ? t("plan.today.milestone", PlanItem.number(line.about()), line.text())
                                : t("plan.today.progress", line.text(), line.count()),
                        milestone ? "/piano/" + line.about() + "/scheda" : "/piano/operativi/" + line.about())
                .noting(milestone ? "" : t("plan.today.quarter", Formats.date(line.due())));
    }
}
