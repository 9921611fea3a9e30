package it.trama.shelter.night;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Refused;
import it.trama.shelter.GuestBook;
import it.trama.shelter.GuestBook.Guest;
import it.trama.shelter.NightState;
import it.trama.shelter.ShelterDesk;
import it.trama.shelter.night.Night.Asked;
import it.trama.shelter.night.Night.At;
import it.trama.shelter.night.Night.Move;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what a phone touched at the door, in the order of the touches. */
@Service
class RecordArrivals {

    record Command(UUID house, LocalDate night, List<Tick> ticks) {}

    private final ShelterDesk desk;
    private final GuestBook guests;
    private final Nights nights;
    private final Giving giving;

    RecordArrivals(ShelterDesk desk, GuestBook guests, Nights nights, Giving giving) {
        this.desk = desk;
        this.guests = guests;
        this.nights = nights;
        this.giving = giving;
    }

    @Transactional
    public List<Tick.Refused> handle(Command command) {
        var at = new At(desk.house(command.house()), command.night());
        nights.lock(at);
        var refused = new ArrayList<Tick.Refused>();
        for (Tick tick : command.ticks()) {
            Guest guest = guests.find(tick.entry()).orElseThrow(NotFound::new);
            if (tick.of() != null) {
                takeBack(at, guest, tick);
            } else if (arrive(at, guest, tick) instanceof Refused(NightRefusal why)) {
                refused.add(new Tick.Refused(tick, why));
            }
        }
        return refused;
    }

    private Result<NightState, NightRefusal> arrive(At at, Guest guest, Tick tick) {
        return giving.ask(at, guest, new Move(tick.id(), NightState.IN, null, at(tick)));
    }

    /** Back to what it was: a booking, or nothing. */
    private void takeBack(At at, Guest guest, Tick tick) {
        boolean in = nights.find(at, guest.id())
                .filter(asked -> asked.state() == NightState.IN)
                .isPresent();
        if (in && !nights.known(tick.id())) {
            Asked asked = nights.find(at, guest.id()).orElseThrow();
            NightState before = asked.wasBooked() ? NightState.BOOKED : NightState.MISTAKEN;
            giving.record(at, guest, new Move(tick.id(), before, null, at(tick)));
        }
    }

    /** A phone's clock is not trusted into the future. */
    private OffsetDateTime at(Tick tick) {
        OffsetDateTime now = desk.now();
        return tick.at() == null || tick.at().isAfter(now) ? now : tick.at();
    }
}
