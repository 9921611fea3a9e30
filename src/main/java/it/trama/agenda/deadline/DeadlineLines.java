package it.trama.agenda.deadline;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.TodayLine;
import it.trama.trust.TodayLines;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Deadlines on the first page of who answers for the record. */
@Component
class DeadlineLines implements TodayLines {

    private final DeadlineStore deadlines;
    private final Clock clock;

    DeadlineLines(DeadlineStore deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public List<TodayLine> of(Actor actor) {
        if (!actor.hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR, Role.TEAM_MEMBER)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return deadlines.waitingFor(actor.user(), today).stream()
                .map(open -> line(open, today))
                .toList();
    }

    private static TodayLine line(DeadlineStore.Open open, LocalDate today) {
        String kind = switch (open.kind()) {
            case "REVIEW" -> "REVIEW";
            case "DECISION" -> "DECISION";
            default -> "DEADLINE";
        };
        TodayLine line = TodayLine.due(open.due(), today, kind, open.title(), open.href());
        String person = open.person();
        String whose = open.whose();
        TodayLine about = person == null ? line : line.about(person);
        return whose == null ? about : about.noting(t("agenda.covering", whose));
    }
}
