package it.trama.trust.today;

import it.trama.kernel.Actor;
import it.trama.platform.web.Formats;
import it.trama.platform.web.TodayCard;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts of the actor's own work; no person is shown, so nothing is audited. */
@Service
class ShowToday {

    private final List<TodayCard> cards;
    private final CurrentActor actors;
    private final Clock clock;

    ShowToday(List<TodayCard> cards, CurrentActor actors, Clock clock) {
        this.cards =
                cards.stream().sorted(Comparator.comparingInt(TodayCard::order)).toList();
        this.actors = actors;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    TodayPage handle() {
        Actor actor = actors.actor();
        return new TodayPage(
                Formats.longDate(LocalDate.now(clock)),
                actor.name(),
                cards.stream()
                        .map(card -> card.of(actor))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
