package it.trama.trust.today;

import it.trama.kernel.Actor;
import it.trama.platform.web.TodayCard;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.TodayLine;
import it.trama.trust.TodayLines;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that waits for the actor, in one list. Lines name persons, so the list leaves its trace. */
@Service
class ShowToday {

    record Waiting(Actor actor, LocalDate day, List<TodayLine> lines, List<TodayCard.Card> cards) {}

    private static final Comparator<TodayLine> ORDER =
            Comparator.comparing(TodayLine::urgency).thenComparing(TodayLine::when);

    private final List<TodayLines> sources;
    private final List<TodayCard> cards;
    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    ShowToday(List<TodayLines> sources, List<TodayCard> cards, CurrentActor actors, Audit audit, Clock clock) {
        this.sources = sources;
        this.cards =
                cards.stream().sorted(Comparator.comparingInt(TodayCard::order)).toList();
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Waiting handle() {
        Actor actor = actors.actor();
        List<TodayLine> lines = sources.stream()
                .flatMap(source -> source.of(actor).stream())
                .sorted(ORDER)
                .toList();
        if (!lines.isEmpty()) {
            audit.write(Audit.Entry.of("today.listed", "CASEWORK").with("lines=" + lines.size()));
        }
        return new Waiting(
                actor,
                LocalDate.now(clock),
                lines,
                cards.stream()
                        .map(card -> card.of(actor))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
