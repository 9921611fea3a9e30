package it.trama.network.agreement;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.platform.web.Formats;
import it.trama.trust.TodayLine;
import it.trama.trust.TodayLines;
import it.trama.trust.Urgency;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Agreements that end soon and that nothing replaces, said well before as something to decide: all of them for the office, one's own for a body. And why
 * a body sees no record that was shared.
 */
@Component
class AgreementsToday implements TodayLines {

    private final AgreementRows rows;
    private final Clock clock;
    private final int notice;

    AgreementsToday(AgreementRows rows, Clock clock, @Value("${trama.network.agreement-notice-days:60}") int notice) {
        this.rows = rows;
        this.clock = clock;
        this.notice = notice;
    }

    @Override
    public List<TodayLine> of(Actor actor) {
        boolean office = actor.has(Role.PLAN_OFFICE);
        if (!office && !actor.hasAny(Role.PROVIDER, Role.TEAM_MEMBER, Role.WARD)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        var ending = rows.endingSoon(today, today.plusDays(notice), office ? null : actor.organisation());
        if (ending.lapsed() != null) {
            return List.of(TodayLine.due(
                    ending.lapsed(),
                    today,
                    "AGREEMENT",
                    t("network.today.lapsed", Formats.longDate(ending.lapsed().minusDays(1))),
                    "/rete/" + actor.organisation()));
        }
        if (ending.count() == 0) {
            return List.of();
        }
        LocalDate lastDay = Objects.requireNonNull(ending.first()).minusDays(1);
        String text = t("network.today.agreements", ending.count(), Formats.longDate(lastDay));
        String href = office ? "/rete/accordi" : "/rete/" + actor.organisation();
        return List.of(
                lastDay.isAfter(today.plusDays(Urgency.DAYS_AHEAD))
                        ? new TodayLine(lastDay.atStartOfDay(), Urgency.ANSWER, "AGREEMENT", text, href, "", "")
                        : TodayLine.due(lastDay, today, "AGREEMENT", text, href));
    }
}
