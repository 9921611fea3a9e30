package it.trama.demo.population;

import it.trama.demo.Population.Share;
import it.trama.demo.SyntheticHousehold.Address;
import java.util.List;

/** Where people are born and live. Home births end about 1960; since then nearly all of the district are born in the hospital of Cremona. */
final class Places {

    private static final String CREMONA = "D150";
    private static final int LAST_YEAR_OF_HOME_BIRTHS = 1960;
    private static final int PEOPLE_PER_STREET = 45;

    private final Draw draw;
    private final Weighted<String> hospitalsAndFarther;
    private final Weighted<String> municipalities;
    private final List<String> streets;

    Places(Draw draw, Territory territory) {
        this.draw = draw;
        hospitalsAndFarther = Weighted.of(Csv.rows("demo/birthplaces.csv"), row -> row.whole("weight"))
                .as(row -> row.text("belfiore"));
        municipalities = Weighted.of(territory.municipalities(), Territory.Municipality::population)
                .as(Territory.Municipality::belfiore);
        streets = Csv.rows("demo/streets.csv").stream()
                .map(row -> row.text("name"))
                .toList();
    }

    /** Of someone of an Italian family who lives in {@code home}. */
    String birthplace(Share home, int year) {
        if (draw.chance(0.22)) {
            return draw.of(hospitalsAndFarther);
        }
        if (year > LAST_YEAR_OF_HOME_BIRTHS) {
            return CREMONA;
        }
        return draw.chance(0.6) ? home.belfiore() : draw.of(municipalities);
    }

    /** Each municipality has its own run of the list, longer where more people live. */
    Address address(Share home) {
        int count = Math.clamp(home.people() / PEOPLE_PER_STREET, 4, streets.size());
        int first = Math.floorMod(home.istatCode().hashCode(), streets.size());
        String street = streets.get((first + draw.between(0, count - 1)) % streets.size());
        String number = String.valueOf(draw.between(1, 96));
        return new Address(street, draw.chance(0.1) ? number + "/" + (char) ('A' + draw.between(0, 3)) : number);
    }
}
