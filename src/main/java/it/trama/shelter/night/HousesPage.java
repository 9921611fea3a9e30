package it.trama.shelter.night;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import it.trama.shelter.night.Night.House;
import java.util.List;

/** The shelters of the body, tonight. */
public record HousesPage(String night, List<Card> cards) {

    public record Card(String href, String name, List<Free> free) {}

    /** @param none all beds are taken; {@code waiting} empty: nobody waits */
    public record Free(String sex, String words, boolean none, String waiting) {}

    static HousesPage of(ReadNight.All all) {
        return new HousesPage(
                Formats.longDate(all.tonight()),
                all.houses().stream()
                        .filter(house -> all.rows().stream()
                                .anyMatch(row -> row.facility().equals(house.id())))
                        .map(house -> new Card(
                                NightPage.href(house.id()),
                                house.name(),
                                all.rows().stream()
                                        .filter(row -> row.facility().equals(house.id()))
                                        .map(HousesPage::free)
                                        .toList()))
                        .toList());
    }

    private static Free free(House row) {
        int free = Math.max(0, row.beds() - row.taken());
        return new Free(
                t("shelter.sex." + row.sex()),
                t("shelter.freeOf", free, row.beds()),
                free == 0,
                row.waiting() == 0 ? "" : t("shelter.waiting", row.waiting()));
    }
}
