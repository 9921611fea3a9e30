package it.trama.activity.today;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.platform.web.Formats;
import it.trama.trust.TodayLine;
import it.trama.trust.TodayLines;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whom to call about a free place, and whose presence is still to be noted. */
@Component
class ActivityLines implements TodayLines {

    private final Waiting waiting;
    private final Clock clock;

    ActivityLines(Waiting waiting, Clock clock) {
        this.waiting = waiting;
        this.clock = clock;
    }

    @Override
    public List<TodayLine> of(Actor actor) {
        if (!actor.hasAny(Role.PROVIDER, Role.TEAM_MEMBER, Role.COORDINATOR)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return waiting.of(actor.organisation(), today).stream()
                .map(thing -> line(thing, today))
                .toList();
    }

    private static TodayLine line(Waiting.Thing thing, LocalDate today) {
        return thing.kind().equals("OFFER")
                ? TodayLine.due(
                                thing.day(),
                                today,
                                "OFFER",
                                t("activity.today.offer", thing.title(), Formats.date(thing.day())),
                                "/iscrizioni/persone/" + thing.id())
                        .about(thing.who())
                : TodayLine.due(
                        thing.day(),
                        today,
                        "SESSION",
                        t("activity.today.session", thing.title()),
                        "/incontri/" + thing.id());
    }
}
