package it.trama.network.place;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.network.Keepers;
import it.trama.trust.TodayLine;
import it.trama.trust.TodayLines;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Facilities of one's own whose free places nobody has told for some days. */
@Component
class PlacesToday implements TodayLines {

    private final PlaceRows rows;
    private final Clock clock;
    private final int days;

    PlacesToday(PlaceRows rows, Clock clock, @Value("${trama.network.places-days:7}") int days) {
        this.rows = rows;
        this.clock = clock;
        this.days = days;
    }

    @Override
    public List<TodayLine> of(Actor actor) {
        if (!actor.has(Role.PROVIDER) || !Keepers.own(actor, actor.organisation())) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate old = today.minusDays(days);
        long untold = rows.held(actor.organisation()).stream()
                .filter(held -> held.day() == null || !held.day().isAfter(old))
                .count();
        return untold == 0
                ? List.of()
                : List.of(
                        TodayLine.due(today, today, "PLACES", t("network.today.places", untold, days), "/rete/posti"));
    }
}
