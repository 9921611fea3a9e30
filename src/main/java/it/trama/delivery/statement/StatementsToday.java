package it.trama.delivery.statement;

import static it.trama.platform.web.Texts.t;

import it.trama.delivery.statement.Statement.Waiting;
import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.platform.web.Formats;
import it.trama.trust.TodayLine;
import it.trama.trust.TodayLines;
import it.trama.trust.Urgency;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Statements that wait: for the office to verify, for the body to answer. */
@Component
class StatementsToday implements TodayLines {

    private final Statements statements;
    private final Clock clock;

    StatementsToday(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    @Override
    public List<TodayLine> of(Actor actor) {
        if (actor.has(Role.PLAN_OFFICE)) {
            return statements.waiting(null).stream()
                    .map(s -> line(s, "delivery.statement.today.office"))
                    .toList();
        }
        if (!actor.hasAny(Role.PROVIDER, Role.TEAM_MEMBER)) {
            return List.of();
        }
        return statements.waiting(actor.organisation()).stream()
                .filter(Waiting::questioned)
                .map(s -> line(s, "delivery.statement.today.body"))
                .toList();
    }

    private TodayLine line(Waiting s, String text) {
        return new TodayLine(
                LocalDateTime.ofInstant(s.closed(), clock.getZone()),
                Urgency.ANSWER,
                "STATEMENT",
                t(text, Formats.month(s.month()), s.body()),
                StatementPages.address(s.id()),
                "",
                "");
    }
}
