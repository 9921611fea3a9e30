package it.trama.shelter.bed;

import it.trama.kernel.Actor;
import it.trama.network.Facility;
import it.trama.shelter.ShelterDesk;
import it.trama.shelter.bed.Bed.End;
import it.trama.shelter.bed.Bed.Lot;
import it.trama.shelter.bed.Bed.NewLot;
import it.trama.shelter.bed.Bed.NewRule;
import it.trama.shelter.bed.Bed.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who runs a shelter says how many beds it has for women and for men, in which time, and how long one may stay. */
@Service
class KeepBeds {

    record Shown(
            Facility house,
            List<Facility> houses,
            List<Lot> lots,
            @Nullable Rule rule,
            LocalDate today) {}

    private final ShelterDesk desk;
    private final BedRows beds;

    KeepBeds(ShelterDesk desk, BedRows beds) {
        this.desk = desk;
        this.beds = beds;
    }

    @Transactional(readOnly = true)
    public List<Facility> handle() {
        return desk.houses();
    }

    @Transactional(readOnly = true)
    public Shown handle(UUID house) {
        LocalDate today = desk.today();
        return new Shown(
                desk.house(house),
                desk.houses(),
                beds.of(house, today),
                beds.rule(house, today).orElse(null),
                today);
    }

    @Transactional
    public void handle(NewLot lot) {
        desk.house(lot.house());
        Actor actor = desk.require();
        beds.add(lot, actor, desk.now());
        desk.write("shelter.beds.set", lot.lot().sex() + " " + lot.lot().beds());
    }

    /** Guests who hold a bed keep it: false when there would be more of them than beds. */
    @Transactional
    public boolean handle(End end) {
        desk.house(end.house());
        List<Lot> all = beds.of(end.house(), desk.today());
        LocalDate after = end.last().plusDays(1);
        boolean enough = all.stream()
                .filter(lot -> lot.id().equals(end.lot()))
                .allMatch(lot -> rest(all, lot, after) >= beds.mostGuests(end.house(), lot.sex(), after));
        if (enough) {
            beds.end(end);
            desk.write("shelter.beds.ended", end.last().toString());
        }
        return enough;
    }

    private static int rest(List<Lot> all, Lot ended, LocalDate day) {
        return all.stream()
                .filter(lot -> lot.sex() == ended.sex() && !lot.id().equals(ended.id()))
                .filter(lot -> {
                    LocalDate to = lot.to();
                    return !lot.from().isAfter(day) && (to == null || !to.isBefore(day));
                })
                .mapToInt(Lot::beds)
                .sum();
    }

    @Transactional
    public void handle(NewRule rule) {
        desk.house(rule.house());
        beds.add(rule, desk.require(), desk.now());
        desk.write("shelter.rule.set", Integer.toString(rule.rule().nights()));
    }
}
