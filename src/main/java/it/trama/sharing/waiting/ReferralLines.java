package it.trama.sharing.waiting;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.TodayLine;
import it.trama.trust.TodayLines;
import it.trama.trust.Urgency;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The body sees what it was sent, the worker what became of it. */
@Component
class ReferralLines implements TodayLines {

    private static final String KIND = "REFERRAL";

    private final Waiting waiting;
    private final Clock clock;

    ReferralLines(Waiting waiting, Clock clock) {
        this.waiting = waiting;
        this.clock = clock;
    }

    @Override
    public List<TodayLine> of(Actor actor) {
        Stream<TodayLine> received = actor.hasAny(Role.PROVIDER, Role.TEAM_MEMBER)
                ? waiting.toAnswer().stream().map(this::toAnswer)
                : Stream.empty();
        Stream<TodayLine> answered = actor.hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR)
                ? waiting.answered().stream().map(this::answered)
                : Stream.empty();
        return Stream.concat(received, answered).toList();
    }

    private TodayLine toAnswer(Waiting.Row row) {
        LocalDate today = LocalDate.now(clock);
        String text = t("sharing.today.received", row.number(), row.other());
        String href = "/invii/" + row.id();
        return row.answerBy().isAfter(today.plusDays(Urgency.DAYS_AHEAD))
                ? line(row, text, href)
                : TodayLine.due(row.answerBy(), today, KIND, text, href);
    }

    private TodayLine answered(Waiting.Row row) {
        return line(
                row,
                t("sharing.today." + row.state(), row.number(), row.other()),
                "/cartelle/%s/invii/%s".formatted(row.recordId(), row.id()));
    }

    private TodayLine line(Waiting.Row row, String text, String href) {
        return new TodayLine(
                row.movedAt().atZoneSameInstant(clock.getZone()).toLocalDateTime(),
                Urgency.ANSWER,
                KIND,
                text,
                href,
                "",
                "");
    }
}
