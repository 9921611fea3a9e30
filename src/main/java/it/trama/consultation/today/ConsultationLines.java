package it.trama.consultation.today;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.TodayLine;
import it.trama.trust.TodayLines;
import it.trama.trust.Urgency;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The team sees what it was asked, the worker what the team answered. The words of a request stay on its own page. */
@Component
class ConsultationLines implements TodayLines {

    private static final String KIND = "CONSULTATION";
    private static final Set<String> FOR_TEAMS = Set.of("ASKED", "TAKEN");

    private final Waiting waiting;
    private final Clock clock;

    ConsultationLines(Waiting waiting, Clock clock) {
        this.waiting = waiting;
        this.clock = clock;
    }

    @Override
    public List<TodayLine> of(Actor actor) {
        boolean asks = actor.has(Role.SOCIAL_WORKER);
        if (!asks && actor.teams().isEmpty()) {
            return List.of();
        }
        return waiting.of(actor.teams(), actor.user()).stream()
                .flatMap(request -> FOR_TEAMS.contains(request.state())
                        ? toAnswer(request).stream()
                        : Stream.of(toRead(request)).filter(line -> asks))
                .toList();
    }

    /** What somebody works on is a matter of its day; what nobody has taken up waits at once. */
    private Optional<TodayLine> toAnswer(Waiting.Request request) {
        LocalDate today = LocalDate.now(clock);
        String text = t("consultation.today.team." + request.state(), request.number(), request.other());
        String href = "/consulenze/" + request.id();
        if (!request.due().isAfter(today.plusDays(Urgency.DAYS_AHEAD))) {
            return Optional.of(TodayLine.due(request.due(), today, KIND, text, href));
        }
        return request.state().equals("ASKED") ? Optional.of(answer(request, text, href)) : Optional.empty();
    }

    private TodayLine toRead(Waiting.Request request) {
        return answer(
                request,
                t("consultation.today.asker." + request.state(), request.number(), request.other()),
                "/cartelle/%s/consulenze/%s".formatted(request.recordId(), request.id()));
    }

    private TodayLine answer(Waiting.Request request, String text, String href) {
        return new TodayLine(
                request.since().atZoneSameInstant(clock.getZone()).toLocalDateTime(),
                Urgency.ANSWER,
                KIND,
                text,
                href,
                "",
                "");
    }
}
