package it.trama.project.overview;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.TodayLine;
import it.trama.trust.TodayLines;
import it.trama.trust.Urgency;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Texts that the actor's body is asked to sign: for who belongs to another body the only way in. */
@Component
class SignaturesAwaited implements TodayLines {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final SummaryRows rows;

    SignaturesAwaited(SummaryRows rows) {
        this.rows = rows;
    }

    @Override
    public List<TodayLine> of(Actor actor) {
        return actor.hasAny(Role.PROVIDER, Role.TEAM_MEMBER)
                ? rows.asked(actor.organisation()).stream()
                        .map(SignaturesAwaited::line)
                        .toList()
                : List.of();
    }

    private static TodayLine line(SummaryRows.Asked asked) {
        return new TodayLine(
                asked.askedAt().atZoneSameInstant(ROME).toLocalDateTime(),
                Urgency.ANSWER,
                "SIGNATURE",
                t("project.requests.todo", asked.label()),
                "/firme/" + asked.request(),
                "",
                "");
    }
}
