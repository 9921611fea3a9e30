package it.trama.shelter.night;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.network.TakenPlaces;
import it.trama.shelter.GuestBook;
import it.trama.shelter.GuestBook.Guest;
import it.trama.shelter.NightState;
import it.trama.shelter.ShelterDesk;
import it.trama.shelter.night.Night.At;
import it.trama.shelter.night.Night.Move;
import it.trama.shelter.night.Night.Tally;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who comes to the door, who calls before, who is sent away and why, and the counting in the morning. */
@Service
class KeepNight {

    /** @param newcomer nobody's name; null: {@code guest} is known here already */
    record Ask(
            UUID id,
            UUID house,
            LocalDate night,
            UUID guest,
            NightState wanted,
            @Nullable Guest newcomer) {}

    /** @param state REFUSED with its reason, or GAVE_UP */
    record Turn(
            UUID id,
            UUID house,
            LocalDate night,
            UUID guest,
            NightState state,
            @Nullable String reason) {}

    record Close(UUID house, LocalDate night) {}

    private final ShelterDesk desk;
    private final GuestBook guests;
    private final Nights nights;
    private final Giving giving;
    private final TakenPlaces places;

    KeepNight(ShelterDesk desk, GuestBook guests, Nights nights, Giving giving, TakenPlaces places) {
        this.desk = desk;
        this.guests = guests;
        this.nights = nights;
        this.giving = giving;
        this.places = places;
    }

    @Transactional
    public Result<NightState, NightRefusal> handle(Ask ask) {
        var at = new At(desk.house(ask.house()), ask.night());
        Guest newcomer = ask.newcomer();
        if (newcomer != null) {
            var known = guests.called(newcomer.nickname());
            if (known.isPresent() && !known.orElseThrow().id().equals(newcomer.id())) {
                return Result.refused(new NightRefusal.Known(newcomer.nickname()));
            }
            guests.add(newcomer, desk.require(), desk.now());
        }
        return giving.ask(at, guest(ask.guest()), new Move(ask.id(), ask.wanted(), null, desk.now()));
    }

    /** A second sending changes nothing. */
    @Transactional
    public void handle(Turn turn) {
        var at = new At(desk.house(turn.house()), turn.night());
        Guest guest = guest(turn.guest());
        nights.lock(at);
        if (!nights.known(turn.id())) {
            giving.record(at, guest, new Move(turn.id(), turn.state(), turn.reason(), desk.now()));
        }
    }

    /** Counts the night; who was booked and is not here did not come. */
    @Transactional
    public int handle(Close close) {
        var at = new At(desk.house(close.house()), close.night());
        return count(at);
    }

    private int count(At at) {
        nights.lock(at);
        for (UUID guest : nights.booked(at)) {
            giving.record(at, guest(guest), new Move(UUID.randomUUID(), NightState.NOT_COME, null, desk.now()));
        }
        int taken = nights.tallies(at).stream().mapToInt(Tally::taken).sum();
        int beds = Math.max(
                taken, nights.tallies(at).stream().mapToInt(Tally::beds).sum());
        if (nights.close(at, taken, beds, desk.require(), desk.now())) {
            places.tell(
                    at.house().id(),
                    new TakenPlaces.Count(at.night(), taken, beds),
                    desk.require().user());
            desk.write("shelter.night.counted", at.night() + " " + taken);
        }
        return taken;
    }

    private Guest guest(UUID id) {
        return guests.find(id).orElseThrow(NotFound::new);
    }
}
