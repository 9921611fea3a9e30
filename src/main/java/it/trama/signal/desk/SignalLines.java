package it.trama.signal.desk;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.TodayLine;
import it.trama.trust.TodayLines;
import it.trama.trust.Urgency;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Signals that wait for the actor's answer; for the administrator, a network that nobody is named for. */
@Component
class SignalLines implements TodayLines {

    private static final String KIND = "SIGNAL";

    private final Inbox inbox;
    private final Clock clock;

    SignalLines(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    @Override
    public List<TodayLine> of(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        if (actor.has(Role.ADMINISTRATOR)) {
            return inbox.unheld().stream()
                    .map(network -> new TodayLine(
                            today.atStartOfDay(),
                            Urgency.ANSWER,
                            KIND,
                            t("signal.unheld", t("trust.sealed.network." + network)),
                            "/amministrazione/riservatezza",
                            "",
                            ""))
                    .toList();
        }
        if (!actor.hasAny(Role.ACCESS_DESK, Role.SOCIAL_WORKER, Role.COORDINATOR, Role.TEAM_MEMBER)) {
            return List.of();
        }
        return inbox.forMe(actor.user(), actor.has(Role.COORDINATOR)).stream()
                .filter(row -> !row.due().isAfter(today.plusDays(Urgency.DAYS_AHEAD)))
                .map(row -> line(row, today))
                .toList();
    }

    /** What is sealed has no name on a page that others may see over the shoulder. */
    private static TodayLine line(Inbox.Row row, LocalDate today) {
        if (row.mark().equals("CALLS")) {
            return TodayLine.due(
                            row.due(),
                            today,
                            KIND,
                            t("signal.list.today", row.signals()),
                            "/segnalazioni/liste/chiamate")
                    .about(row.name());
        }
        boolean sealed = row.mark().equals("SEALED");
        TodayLine line = TodayLine.due(
                row.due(),
                today,
                KIND,
                t(row.mark().equals("LATE") ? "signal.answer.late" : "signal.answer"),
                InboxPages.ADDRESS + "/" + row.id());
        return sealed ? line : line.about(row.name());
    }
}
