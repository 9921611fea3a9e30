package it.trama.shelter.guest;

import it.trama.kernel.NotFound;
import it.trama.network.Facility;
import it.trama.shelter.GuestBook.Guest;
import it.trama.shelter.ShelterDesk;
import it.trama.shelter.guest.Stay.Listed;
import it.trama.shelter.guest.Stay.Past;
import it.trama.shelter.guest.Stay.Renewal;
import it.trama.shelter.guest.Stay.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The guests of the actor's body. */
@Service
class ReadGuests {

    /** @param at where and which night the guest asks; null: the body has no shelter */
    record Shown(
            Guest guest,
            @Nullable At at,
            List<Facility> houses,
            List<Past> nights,
            List<Renewal> renewals,
            List<GuestRows.Reason> reasons) {}

    record At(Facility house, LocalDate night, Rule rule, int left) {}

    private static final int MOST = 200;
    private static final int NIGHTS = 90;

    private final ShelterDesk desk;
    private final GuestRows guests;

    ReadGuests(ShelterDesk desk, GuestRows guests) {
        this.desk = desk;
        this.guests = guests;
    }

    @Transactional
    public List<Listed> handle(String words) {
        desk.require();
        List<Listed> found = guests.all(words, MOST);
        desk.write("shelter.guests", Integer.toString(found.size()));
        return found;
    }

    /** @param house null: the body's first */
    @Transactional
    public Shown handle(UUID id, @Nullable UUID house, @Nullable LocalDate night) {
        UUID body = desk.require().organisation();
        Guest guest = guests.find(id).orElseThrow(NotFound::new);
        List<UUID> shelters = guests.houses(body);
        List<Facility> houses = desk.houses().stream()
                .filter(one -> shelters.contains(one.id()))
                .toList();
        LocalDate of = night == null ? desk.tonight() : night;
        At at = houses.stream()
                .filter(one -> house == null || one.id().equals(house))
                .findFirst()
                .map(one -> new At(one, of, guests.rule(one.id(), of), guests.left(id, one.id(), of)))
                .orElse(null);
        desk.write("shelter.guest.read", "", guest.person());
        return new Shown(guest, at, houses, guests.nights(id, NIGHTS), guests.renewals(id), guests.reasons());
    }
}
