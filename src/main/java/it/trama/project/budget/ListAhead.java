package it.trama.project.budget;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.platform.web.Formats;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.TodayLine;
import it.trama.trust.TodayLines;
import it.trama.trust.Urgency;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list for who coordinates or follows projects, and the worker's own on the first page. */
@Service
class ListAhead implements TodayLines {

    private final Spending spending;
    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    ListAhead(Spending spending, CurrentActor actors, Audit audit, Clock clock) {
        this.spending = spending;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public AheadPage handle() {
        Actor actor = actors.actor();
        if (!actor.hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR)) {
            throw new AccessDeniedException("for who follows projects");
        }
        List<AheadPage.Row> rows = spending.ofAll().stream().map(ListAhead::row).toList();
        audit.write(Audit.Entry.of("project.budget.ahead.listed", "TEAM_WORK").with(Integer.toString(rows.size())));
        return new AheadPage(rows);
    }

    private static AheadPage.Row row(Spending.Line line) {
        return new AheadPage.Row(
                line.number(),
                line.title(),
                "/progetti/" + line.project() + "/budget",
                Formats.euro(line.ahead().planned()),
                Formats.euro(line.ahead().spent()),
                Formats.euro(line.ahead().beyond()));
    }

    @Override
    public List<TodayLine> of(Actor actor) {
        if (!actor.has(Role.SOCIAL_WORKER)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return spending.ofWorker(actor.user()).stream()
                .map(line -> new TodayLine(
                        today.atStartOfDay(),
                        Urgency.ANSWER,
                        "SPENDING",
                        t(
                                "project.budget.ahead.today",
                                line.number(),
                                Formats.euro(line.ahead().beyond())),
                        "/progetti/" + line.project() + "/budget",
                        "",
                        ""))
                .toList();
    }
}
