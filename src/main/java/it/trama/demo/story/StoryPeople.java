package it.trama.demo.story;

import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.FiscalCode;
import it.trama.kernel.Money;
import it.trama.kernel.Period;
import it.trama.kernel.Sex;
import it.trama.people.PeopleBulk.Birth;
import it.trama.people.PeopleBulk.Indicator;
import it.trama.people.PeopleBulk.NewHousehold;
import it.trama.people.PeopleBulk.NewIsee;
import it.trama.people.PeopleBulk.NewMember;
import it.trama.people.PeopleBulk.NewPerson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** They live in Cremona, but for one who is not resident. Their codes never change: tests and the manual name them. */
public final class StoryPeople {

    public static final String MUNICIPALITY = "019036";

    /** How many of them are residents. */
    public static final int RESIDENTS = 7;

    public static final UUID MIRIAM = DemoStaff.id("person", "miriam");
    public static final UUID CARLO = DemoStaff.id("person", "carlo");
    public static final UUID ERNESTO = DemoStaff.id("person", "ernesto");
    public static final UUID FATOU = DemoStaff.id("person", "fatou");

    /** Known to one body only. */
    public static final UUID SHELTERED = DemoStaff.id("person", "teresa");

    private static final String CREMONA = "D150";
    private static final String SENEGAL = "Z343";
    private static final String ITALIAN = "380";
    private static final LocalDate SINCE = LocalDate.of(2016, 5, 1);

    private StoryPeople() {}

    public static List<NewHousehold> households(LocalDate today) {
        return List.of(
                bonetti(today),
                household(
                        "piazzi",
                        "Via della Roggia Vecchia 3",
                        member(ERNESTO, "Piazzi Ernesto", Sex.MALE, "1941-10-02", "HEAD")),
                household(
                        "teresa",
                        "Via del Molino Alto 41",
                        member(SHELTERED, "Vailati Teresa", Sex.FEMALE, "1990-06-18", "HEAD"),
                        member(DemoStaff.id("person", "nina"), "Vailati Nina", Sex.FEMALE, "2018-04-11", "CHILD")),
                new NewHousehold(DemoStaff.id("household", "fatou"), null, "", SINCE, List.of(fatou()), null),
                new NewHousehold(
                        DemoStaff.id("household", "moretti"),
                        null,
                        "Brescia, Via delle Robinie Basse 8",
                        SINCE,
                        List.of(member(
                                DemoStaff.id("person", "moretti"), "Moretti Davide", Sex.MALE, "1984-07-19", "HEAD")),
                        null));
    }

    private static NewHousehold household(String code, String address, NewMember... members) {
        return new NewHousehold(DemoStaff.id("household", code), MUNICIPALITY, address, SINCE, List.of(members), null);
    }

    private static NewHousehold bonetti(LocalDate today) {
        return new NewHousehold(
                DemoStaff.id("household", "bonetti"),
                MUNICIPALITY,
                "Via dei Tigli Nuovi 12",
                SINCE,
                List.of(
                        member(MIRIAM, "Bonetti Miriam", Sex.FEMALE, "1987-03-14", "HEAD"),
                        member(DemoStaff.id("person", "giada"), "Moretti Giada", Sex.FEMALE, "2015-09-02", "CHILD"),
                        member(DemoStaff.id("person", "tommaso"), "Moretti Tommaso", Sex.MALE, "2019-01-27", "CHILD"),
                        member(CARLO, "Bonetti Carlo", Sex.MALE, "1991-11-05", "SIBLING")),
                isee(today));
    }

    private static NewMember member(UUID id, String name, Sex sex, String birth, String relation) {
        String family = name.substring(0, name.indexOf(' '));
        String given = name.substring(name.indexOf(' ') + 1);
        var day = LocalDate.parse(birth);
        var code = FiscalCode.compute(family, given, day, sex, CREMONA);
        return new NewMember(new NewPerson(id, family, given, sex, new Birth(day, CREMONA), ITALIAN, code), relation);
    }

    /** Arrived not long ago: no fiscal code yet. */
    private static NewMember fatou() {
        var birth = new Birth(LocalDate.of(1994, 6, 21), SENEGAL);
        return new NewMember(new NewPerson(FATOU, "Diop", "Fatou", Sex.FEMALE, birth, "686", null), "HEAD");
    }

    /** Of four people: scale 2.46. */
    private static NewIsee isee(LocalDate today) {
        var ordinary = new Indicator(
                "ORDINARIO",
                Money.of("4902.44"),
                Money.of("12060.00"),
                Money.of("11900.00"),
                Money.of("800.00"),
                new BigDecimal("2.46"));
        var presented = LocalDate.of(today.getYear(), 1, 1);
        return new NewIsee(
                DemoStaff.id("isee", "bonetti"),
                "INPS-ISEE-%d-00000001A-00".formatted(today.getYear()),
                new Period(presented, presented.plusYears(1)),
                List.of(ordinary));
    }
}
