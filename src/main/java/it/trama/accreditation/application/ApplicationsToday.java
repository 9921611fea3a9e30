package it.trama.accreditation.application;

import static it.trama.platform.web.Texts.t;

import it.trama.accreditation.Areas;
import it.trama.accreditation.application.Applications.Waiting;
import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.TodayLine;
import it.trama.trust.TodayLines;
import it.trama.trust.Urgency;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Applications that wait for the office, or for the body to send or complete them. */
@Component
class ApplicationsToday implements TodayLines {

    private static final String KIND = "ACCREDITATION";

    private final Applications applications;
    private final Areas areas;
    private final Clock clock;

    ApplicationsToday(Applications applications, Areas areas, Clock clock) {
        this.applications = applications;
        this.areas = areas;
        this.clock = clock;
    }

    @Override
    public List<TodayLine> of(Actor actor) {
        boolean office = actor.has(Role.PLAN_OFFICE);
        if (!office && !actor.has(Role.PROVIDER)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return applications.waiting(office, today, today.plusDays(Urgency.DAYS_AHEAD)).stream()
                .map(waiting -> line(waiting, office, today))
                .toList();
    }

    private TodayLine line(Waiting waiting, boolean office, LocalDate today) {
        boolean ready = waiting.state().equals("READY");
        String area = ready ? "" : areas.title(waiting.area());
        String href = ready ? CallController.href(waiting.id()) : ApplicationController.href(waiting.id());
        LocalDate due = waiting.due();
        if (office) {
            String text = t("accreditation.today.office." + waiting.state(), waiting.name(), area);
            return new TodayLine(
                    waiting.since().atZoneSameInstant(clock.getZone()).toLocalDateTime(),
                    Urgency.ANSWER,
                    KIND,
                    text,
                    href,
                    "",
                    "");
        }
        String text = t("accreditation.today.body." + waiting.state(), area);
        return TodayLine.due(due == null ? today : due, today, KIND, text, href);
    }
}
