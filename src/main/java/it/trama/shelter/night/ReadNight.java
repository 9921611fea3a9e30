package it.trama.shelter.night;

import it.trama.network.Facility;
import it.trama.shelter.ShelterDesk;
import it.trama.shelter.night.Night.At;
import it.trama.shelter.night.Night.House;
import it.trama.shelter.night.Night.Line;
import it.trama.shelter.night.Night.Reason;
import it.trama.shelter.night.Night.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The shelters of the actor's body, and one of them on one night. */
@Service
class ReadNight {

    record All(List<Facility> houses, List<House> rows, LocalDate tonight) {}

    /** @param counted how many slept, once the night is closed */
    record Shown(
            At at,
            List<Tally> tallies,
            List<Line> lines,
            List<Reason> reasons,
            LocalDate tonight,
            @Nullable Integer counted) {}

    /** Who slept here in the last month is one touch away. */
    private static final int RECENT = 30;

    private final ShelterDesk desk;
    private final Nights nights;

    ReadNight(ShelterDesk desk, Nights nights) {
        this.desk = desk;
        this.nights = nights;
    }

    @Transactional(readOnly = true)
    public All handle() {
        return new All(desk.houses(), nights.houses(desk.require().organisation(), desk.tonight()), desk.tonight());
    }

    /** @param night null: tonight */
    @Transactional
    public Shown handle(UUID house, @Nullable LocalDate night) {
        LocalDate tonight = desk.tonight();
        var at = new At(desk.house(house), night == null ? tonight : night);
        List<Line> lines = nights.lines(at, at.night().minusDays(RECENT));
        desk.write("shelter.night.read", at.night() + " " + lines.size());
        return new Shown(at, nights.tallies(at), lines, nights.reasons(), tonight, nights.closedGuests(at));
    }
}
