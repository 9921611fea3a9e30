package it.trama.governance.today;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.GovernanceDesk;
import it.trama.governance.Sessions;
import it.trama.governance.When;
import it.trama.kernel.Actor;
import it.trama.platform.web.Formats;
import it.trama.trust.TodayLine;
import it.trama.trust.TodayLines;
import it.trama.trust.Urgency;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sessions of these days: of the own bodies for a mayor, all for who runs them. */
@Component
class AssemblyLines implements TodayLines {

    /** A mayor is asked as soon as a session is called. */
    private static final int ASKED_AHEAD = 40;

    private final ComingSessions coming;
    private final Clock clock;

    AssemblyLines(ComingSessions coming, Clock clock) {
        this.coming = coming;
        this.clock = clock;
    }

    @Override
    public List<TodayLine> of(Actor actor) {
        if (GovernanceDesk.READ.stream().noneMatch(actor::has)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        boolean all = GovernanceDesk.RUN.stream().anyMatch(actor::has);
        LocalDate soon = today.plusDays(Urgency.DAYS_AHEAD);
        return coming.of(actor.user(), all, today.minusDays(1), all ? soon : today.plusDays(ASKED_AHEAD)).stream()
                .filter(line -> line.asked() || day(line).isBefore(soon))
                .map(line -> line(line, today))
                .toList();
    }

    private static LocalDate day(ComingSessions.Line line) {
        return line.firstCall().atZoneSameInstant(Sessions.ROME).toLocalDate();
    }

    private static TodayLine line(ComingSessions.Line line, LocalDate today) {
        String href = "/governance/sedute/" + line.id();
        if (line.asked()) {
            String ask = t("governance.today.answer", line.body(), When.said(line.firstCall()));
            return new TodayLine(day(line).atStartOfDay(), Urgency.ANSWER, "ASSEMBLY", ask, href + "/risposta", "", "");
        }
        var at = line.firstCall().atZoneSameInstant(Sessions.ROME);
        String text = line.open()
                ? t("governance.today.open", line.body())
                : t("governance.today.session", line.body(), Formats.time(at.toLocalTime()));
        return TodayLine.due(at.toLocalDate(), today, "ASSEMBLY", text, href);
    }
}
