package it.trama.network.place;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.network.CountedPlaces;
import it.trama.network.Keepers;
import it.trama.trust.Audit;
import it.trama.trust.Audit.Entry;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many places are taken on a day. Whoever declares twice corrects: the older declaration stays in the history. */
@Service
class DeclarePlaces {

    enum Refusal {
        MORE_THAN_PLACES,
        NOT_A_PAST_DAY,
        /** People are counted one by one elsewhere. */
        COUNTED
    }

    record Command(UUID id, UUID facility, LocalDate day, int occupied) {}

    /** A day longer ago is history; the office keeps that by import. */
    static final int DAYS_BACK = 60;

    private final CurrentActor actors;
    private final PlaceRows rows;
    private final Audit audit;
    private final List<CountedPlaces> counted;
    private final Clock clock;

    DeclarePlaces(CurrentActor actors, PlaceRows rows, Audit audit, List<CountedPlaces> counted, Clock clock) {
        this.actors = actors;
        this.rows = rows;
        this.audit = audit;
        this.counted = counted;
        this.clock = clock;
    }

    @Transactional
    public Result<UUID, Refusal> handle(Command command) {
        var actor = actors.actor();
        var held = rows.find(command.facility).orElseThrow(NotFound::new);
        Keepers.require(actor, held.organisation());
        if (counted.stream().anyMatch(by -> by.counts(command.facility))) {
            return Result.refused(Refusal.COUNTED);
        }
        if (command.occupied > held.places()) {
            return Result.refused(Refusal.MORE_THAN_PLACES);
        }
        LocalDate today = LocalDate.now(clock);
        if (command.day.isAfter(today) || command.day.isBefore(today.minusDays(DAYS_BACK))) {
            return Result.refused(Refusal.NOT_A_PAST_DAY);
        }
        rows.declare(command.id, command.facility, command.day, command.occupied, actor.user());
        audit.write(Entry.of("places.declared", "PLANNING").with(command.facility.toString()));
        return Result.done(command.facility);
    }
}
