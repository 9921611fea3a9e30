package it.trama.transport.today;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.platform.web.Formats;
import it.trama.trust.TodayLine;
import it.trama.trust.TodayLines;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Days to plan, and what others changed after the plan was confirmed. */
@Component
class TransportLines implements TodayLines {

    /** Rides are planned for today and tomorrow. */
    private static final int AHEAD = 1;

    private static final Map<String, String> TEXTS = Map.of(
            "CHANGED", "transport.today.changed", "PLAN", "transport.today.plan", "LEFT", "transport.today.left");

    private final Waiting waiting;
    private final Clock clock;

    TransportLines(Waiting waiting, Clock clock) {
        this.waiting = waiting;
        this.clock = clock;
    }

    @Override
    public List<TodayLine> of(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        if (actor.has(Role.PROVIDER)) {
            return lines(waiting.ofAssociation(actor.organisation(), today, today.plusDays(AHEAD)), today);
        }
        return actor.has(Role.COORDINATOR) ? lines(waiting.ofDistrict(today, today.plusDays(AHEAD)), today) : List.of();
    }

    private static List<TodayLine> lines(List<Waiting.Line> found, LocalDate today) {
        return found.stream()
                .map(line -> TodayLine.due(
                        line.day(),
                        today,
                        "TRANSPORT",
                        t(TEXTS.getOrDefault(line.what(), ""), line.rides(), Formats.date(line.day())),
                        "/trasporti?giorno=" + line.day()))
                .toList();
    }
}
