package it.trama.goods.today;

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
import org.springframework.stereotype.Component;

/** Numbers only: names stay on the day's own list. */
@Component
class GoodsLines implements TodayLines {

    /** A day that was not closed for so long is not work of these days. */
    private static final int DAYS_BACK = 30;

    private final Waiting waiting;
    private final Clock clock;

    GoodsLines(Waiting waiting, Clock clock) {
        this.waiting = waiting;
        this.clock = clock;
    }

    @Override
    public List<TodayLine> of(Actor actor) {
        if (!actor.hasAny(Role.PROVIDER, Role.TEAM_MEMBER)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return waiting
                .of(actor.organisation(), today.minusDays(DAYS_BACK), today, today.plusDays(Urgency.DAYS_AHEAD))
                .stream()
                .map(line -> line(line, today))
                .toList();
    }

    private static TodayLine line(Waiting.Line line, LocalDate today) {
        if (line.day() == null) {
            String text = t("goods.today.expires", line.many(), Formats.date(line.due()));
            return TodayLine.due(line.due(), today, "GOODS", text, "/viveri/magazzino");
        }
        String key = line.due().equals(today) ? "goods.today.day" : "goods.today.close";
        return TodayLine.due(
                line.due(), today, "GOODS", t(key, line.name(), line.many()), "/viveri/giornate/" + line.day());
    }
}
