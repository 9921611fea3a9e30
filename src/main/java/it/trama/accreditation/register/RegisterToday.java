package it.trama.accreditation.register;

import static it.trama.platform.web.Texts.t;

import it.trama.accreditation.Areas;
import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.TodayLine;
import it.trama.trust.TodayLines;
import it.trama.trust.Urgency;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks to do and findings to put right, for the office and the body; to the body also that its accreditation runs out. */
@Component
class RegisterToday implements TodayLines {

    private static final int RENEWAL_DAYS = 90;

    private final Checks checks;
    private final Areas areas;
    private final Clock clock;

    RegisterToday(Checks checks, Areas areas, Clock clock) {
        this.checks = checks;
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
        var due = checks.due(
                today,
                today.plusDays(Urgency.DAYS_AHEAD),
                today.plusDays(RENEWAL_DAYS),
                actor.has(Role.PROVIDER) ? actor.organisation() : null);
        return due.stream().map(one -> line(one, today)).toList();
    }

    private TodayLine line(Checks.Due due, LocalDate today) {
        String text = t("accreditation.today." + due.kind(), due.body(), areas.title(due.area()));
        return TodayLine.due(due.day(), today, "ACCREDITATION", text, RegisterPages.href(due.entry()));
    }
}
