package it.trama.shelter.flat;

import it.trama.kernel.NotFound;
import it.trama.shelter.GuestBook;
import it.trama.shelter.ShelterDesk;
import it.trama.shelter.flat.Flat.Guest;
import it.trama.shelter.flat.Flat.Held;
import it.trama.shelter.flat.Flat.Outcome;
import it.trama.shelter.flat.Flat.Review;
import it.trama.shelter.flat.Flat.Stay;
import it.trama.shelter.flat.Flat.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The flats of the actor's body, and one stay. */
@Service
class ReadFlats {

    record All(List<Held> flats, List<Stay> stays, List<Guest> guests, LocalDate today) {}

    record Shown(Stay stay, List<Step> steps, List<Review> reviews, List<Outcome> outcomes, LocalDate today) {}

    private final ShelterDesk desk;
    private final FlatRows flats;
    private final StayRows stays;
    private final GuestBook guests;

    ReadFlats(ShelterDesk desk, FlatRows flats, StayRows stays, GuestBook guests) {
        this.desk = desk;
        this.flats = flats;
        this.stays = stays;
        this.guests = guests;
    }

    @Transactional
    public All handle() {
        desk.require();
        List<Stay> all = stays.all(desk.today().minusYears(1));
        desk.write("shelter.flats.read", Integer.toString(all.size()));
        return new All(flats.all(), all, flats.guests(), desk.today());
    }

    @Transactional
    public Shown handle(UUID id) {
        desk.require();
        Stay stay = stays.find(id).orElseThrow(NotFound::new);
        desk.write(
                "shelter.stay.read",
                "",
                guests.find(stay.where().guest()).map(GuestBook.Guest::person).orElse(null));
        return new Shown(stay, stays.steps(id), stays.reviews(id), flats.outcomes(), desk.today());
    }
}
