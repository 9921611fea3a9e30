package it.trama.intake.triage;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.TodayLine;
import it.trama.trust.TodayLines;
import it.trama.trust.Urgency;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who waits for the actor's team, and whom the actor took on. */
@Component
class TriageLines implements TodayLines {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final TriageList list;
    private final Clock clock;

    TriageLines(TriageList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    @Override
    public List<TodayLine> of(Actor actor) {
        if (!actor.hasAny(Role.ACCESS_DESK, Role.SOCIAL_WORKER, Role.COORDINATOR)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return list.ofMine(actor.teams().toArray(UUID[]::new)).stream()
                .map(row -> line(row, today))
                .toList();
    }

    private static TodayLine line(TriageList.Mine row, LocalDate today) {
        String kind = row.asks().equals("APPOINTMENT") ? "ACCESS" : "TRIAGE";
        String asks = t("intake.triage.asks." + row.asks());
        LocalDate by = row.byWhen();
        TodayLine line = by == null
                ? new TodayLine(
                        row.since().atZoneSameInstant(ROME).toLocalDateTime(),
                        Urgency.ANSWER,
                        kind,
                        asks,
                        TriageController.ADDRESS,
                        "",
                        "")
                : TodayLine.due(by, today, kind, t("intake.triage.answerBy", asks), TriageController.ADDRESS);
        return row.name() == null ? line : line.about(row.name());
    }
}
