package it.trama.demo.shelter;

import static it.trama.platform.web.Texts.t;

import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Sex;
import it.trama.shelter.NightState;
import it.trama.shelter.ShelterBulk;
import it.trama.shelter.ShelterBulk.Beds;
import it.trama.shelter.ShelterBulk.Body;
import it.trama.shelter.ShelterBulk.Flat;
import it.trama.shelter.ShelterBulk.Guest;
import it.trama.shelter.ShelterBulk.Night;
import it.trama.shelter.ShelterBulk.Stay;
import it.trama.shelter.ShelterBulk.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two shelters with many beds for men and few for women, and the nights of the last eight months; two fathers in a flat. */
@Component
@Order(35)
class ShelterStep implements DemoStep {

    private static final int NIGHTS = 240;
    private static final int MEN_THERE = 8;
    private static final int WOMEN_THERE = 1;
    private static final int MEN_HERE = 2;
    private static final int WOMEN_HERE = 1;
    private static final int COLD = 1;
    private static final int COLD_SINCE = 8;
    private static final int COLD_UNTIL = 120;
    private static final int PATTERN = 7;
    private static final int OFTEN = 2;

    private static final UUID GHINAGLIA = DemoStaff.id("facility", "dormitorio");
    private static final UUID BRESCIA = DemoStaff.id("facility", "dormitorio-2");

    private final ShelterBulk shelters;

    ShelterStep(ShelterBulk shelters) {
        this.shelters = shelters;
    }

    @Override
    public String name() {
        return t("demo.step.shelter");
    }

    @Override
    public void run(Loading loading) {
        LocalDate today = loading.today();
        List<Guest> men = guests("demo.shelter.men", Sex.MALE, today);
        List<Guest> women = guests("demo.shelter.women", Sex.FEMALE, today);
        var nights = new ArrayList<Night>();
        for (int back = NIGHTS; back >= 1; back--) {
            LocalDate night = today.minusDays(back);
            boolean cold = back <= COLD_SINCE;
            nights.addAll(night(night, back, men, MEN_THERE, MEN_HERE));
            nights.addAll(night(night, back, women, WOMEN_THERE, WOMEN_HERE + (cold ? COLD : 0)));
        }
        List<Guest> fathers = fathers(loading);
        var body = new Body(
                DemoStaff.id("body", "accoglienza"),
                DemoStaff.id("user", "notte"),
                beds(today),
                Stream.of(men, women, fathers).flatMap(List::stream).toList(),
                nights);
        shelters.load(body);
        var flat = new Flat(id("flat-1"), t("demo.shelter.flat"), t("demo.shelter.flat.place"), 3, 365, 150);
        shelters.load(
                body,
                List.of(flat, new Flat(id("flat-2"), t("demo.shelter.flat2"), "", 2, 270, 120)),
                fathers.stream().map(father -> stay(flat, father, today)).toList());
    }

    /** Men in charge of the story's social worker, who left a home where children stayed. */
    private static List<Guest> fathers(Loading loading) {
        return loading.cases().stream()
                .filter(one -> one.open()
                        && one.person().sex() == Sex.MALE
                        && one.person().head()
                        && one.last().worker().user().equals(DemoStaff.id("user", "assistente")))
                .limit(2)
                .map(one -> new Guest(
                        id("father-" + one.record()),
                        one.person().name(),
                        one.person().name(),
                        Sex.MALE,
                        one.person().birth().getYear(),
                        one.person().id()))
                .toList();
    }

    private static Stay stay(Flat flat, Guest father, LocalDate today) {
        return new Stay(
                id("stay-" + father.id()),
                flat,
                father,
                today.minusDays(100),
                today.plusDays(80),
                t("demo.shelter.aim"),
                List.of(
                        step(father, 1, today.minusDays(60), today.minusDays(62)),
                        step(father, 2, today.plusDays(12), null),
                        step(father, 3, today.plusDays(70), null)));
    }

    private static Step step(Guest father, int n, LocalDate due, @Nullable LocalDate done) {
        return new Step(
                id("step-" + n + father.id()), t("demo.shelter.step." + n), due, t("demo.shelter.who." + n), done);
    }

    private static List<Beds> beds(LocalDate today) {
        LocalDate since = today.minusDays(NIGHTS);
        return List.of(
                new Beds(id("beds-1"), GHINAGLIA, Sex.MALE, MEN_THERE, since, null),
                new Beds(id("beds-2"), GHINAGLIA, Sex.FEMALE, WOMEN_THERE, since, null),
                new Beds(id("beds-3"), BRESCIA, Sex.MALE, MEN_HERE, since, null),
                new Beds(id("beds-4"), BRESCIA, Sex.FEMALE, WOMEN_HERE, since, null),
                new Beds(
                        id("beds-5"),
                        BRESCIA,
                        Sex.FEMALE,
                        COLD,
                        today.minusDays(COLD_SINCE),
                        today.plusDays(COLD_UNTIL)));
    }

    private static List<Guest> guests(String names, Sex sex, LocalDate today) {
        var guests = new ArrayList<Guest>();
        for (String nickname : t(names).split(", ", -1)) {
            int age = 24 + (guests.size() * 11) % 41;
            guests.add(new Guest(id("guest-" + nickname), nickname, "", sex, today.getYear() - age, null));
        }
        return guests;
    }

    /** Most come every few nights; beds go to who comes first, and that is another one each night. */
    private static List<Night> night(LocalDate night, int back, List<Guest> all, int there, int here) {
        var asked = new ArrayList<Guest>();
        for (int i = 0; i < all.size(); i++) {
            if ((i * 3 + back * 5 + back / PATTERN) % PATTERN < OFTEN) {
                asked.add(all.get((i + back) % all.size()));
            }
        }
        var nights = new ArrayList<Night>();
        for (int i = 0; i < asked.size(); i++) {
            Guest guest = asked.get(i);
            boolean given = i < there + here;
            nights.add(new Night(
                    id("night-" + guest.nickname() + night),
                    i < there ? GHINAGLIA : BRESCIA,
                    guest,
                    night,
                    given ? NightState.IN : NightState.WAITING,
                    given ? null : "FULL"));
        }
        return nights;
    }

    private static UUID id(String what) {
        return DemoStaff.id("shelter", what);
    }
}
