package it.trama.demo.admission;

import static it.trama.platform.web.Texts.t;

import it.trama.admission.AdmissionBulk;
import it.trama.admission.AdmissionBulk.Application;
import it.trama.admission.AdmissionBulk.Asked;
import it.trama.admission.AdmissionBulk.At;
import it.trama.admission.AdmissionBulk.Guest;
import it.trama.admission.AdmissionBulk.Home;
import it.trama.admission.AdmissionBulk.Load;
import it.trama.admission.AdmissionBulk.Maker;
import it.trama.admission.AdmissionBulk.Offered;
import it.trama.admission.AdmissionBulk.Person;
import it.trama.admission.PlaceState;
import it.trama.demo.Case;
import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.Resident;
import it.trama.demo.staff.DemoStaff;
import it.trama.network.FacilityBulk;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sixty old people who wait for the two homes of one foundation, one with an offer that expires tomorrow; the homes are nearly full, and the district holds the list of one. */
@Component
@Order(32)
class AdmissionStep implements DemoStep {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final int WAITING = 60;
    private static final int OLD = 70;
    private static final int TO_EXAMINE = 4;
    private static final UUID BODY = DemoStaff.id("body", "fondazione-po");
    private static final Home PO = home("rsa-po-1", "019036");
    private static final Home LIME = home("rsa-po-2", "019026");
    private static final int PO_TAKEN = 146;
    private static final int LIME_TAKEN = 95;
    private static final List<String> AUTONOMY = List.of("DEPENDENT", "PARTLY", "PARTLY", "AUTONOMOUS");
    private static final List<String> CARER = List.of("FRAGILE", "NONE", "ABLE");
    private static final List<String> HOME_CARE = List.of("ACTIVE", "NONE", "NOT_ENOUGH", "NONE", "ACTIVE");

    private final AdmissionBulk admissions;
    private final FacilityBulk facilities;

    AdmissionStep(AdmissionBulk admissions, FacilityBulk facilities) {
        this.admissions = admissions;
        this.facilities = facilities;
    }

    private static Home home(String code, String municipality) {
        return new Home(DemoStaff.id("facility", code), BODY, "RSA", municipality);
    }

    @Override
    public String name() {
        return t("demo.step.admission");
    }

    @Override
    public void run(Loading loading) {
        List<Case> old = loading.cases().stream()
                .filter(Case::open)
                .filter(c -> c.person().ageOn(loading.today()) >= OLD)
                .sorted(Comparator.comparing(
                        (Case c) -> !c.last().worker().user().equals(DemoStaff.id("user", "assistente"))))
                .limit(WAITING)
                .toList();
        var applications = new ArrayList<Application>();
        for (int i = 0; i < old.size(); i++) {
            applications.add(application(i, old.get(i), loading.today()));
        }
        admissions.load(new Load(applications, guests(loading), Set.of(LIME.facility())));
        // The number that the count of the guests will tell.
        facilities.handle(
                List.of(),
                List.of(
                        new FacilityBulk.Day(PO.facility(), loading.today(), PO_TAKEN),
                        new FacilityBulk.Day(LIME.facility(), loading.today(), LIME_TAKEN)));
    }

    private static Application application(int i, Case of, LocalDate today) {
        UUID id = DemoStaff.id("application", Integer.toString(i));
        LocalDate on = today.minusDays(12 + (i * 97L) % 600);
        Resident person = of.person();
        return new Application(
                id,
                "LA %d/%06d".formatted(on.getYear(), 900_000 + i),
                new Person(
                        person.id(),
                        of.record(),
                        person.name(),
                        person.birth(),
                        person.sex(),
                        person.home().municipality()),
                new Asked(
                        "nursing-home",
                        t("demo.admission.need." + i % 4),
                        i % 5 == 0 ? "SERVICE" : "FAMILY",
                        t("demo.admission.contact." + i % 3),
                        on),
                new Maker(
                        of.last().worker().user(),
                        t("demo.admission.maker"),
                        "t:" + of.last().worker().team()),
                facts(i, person),
                places(i, today));
    }

    private static Map<String, String> facts(int i, Resident person) {
        var facts = new HashMap<>(Map.of(
                "CARER", CARER.get(i % CARER.size()),
                "HOME_CARE", HOME_CARE.get(i % HOME_CARE.size()),
                "ALONE", person.home().size() == 1 ? "YES" : "NO",
                "RESIDENCE", person.home().municipality()));
        if (i % 7 != 6) { // now and then nobody has assessed yet
            facts.put("AUTONOMY", AUTONOMY.get(i % AUTONOMY.size()));
        }
        return facts;
    }

    /** The first has an offer; the last few are still to be looked at. */
    private static List<At> places(int i, LocalDate today) {
        PlaceState state =
                i == 0 ? PlaceState.OFFERED : i >= WAITING - TO_EXAMINE ? PlaceState.SUBMITTED : PlaceState.ON_LIST;
        Offered offered = i == 0
                ? new Offered(
                        DemoStaff.id("offer", "1"),
                        today.minusDays(2).atTime(9, 30).atZone(ROME).toInstant(),
                        today.plusDays(1),
                        1,
                        WAITING / 2)
                : null;
        At first = new At(DemoStaff.id("place", i + "-1"), i % 3 == 2 ? LIME : PO, state, offered);
        At second = new At(
                DemoStaff.id("place", i + "-2"), i % 3 == 2 ? PO : LIME, i == 0 ? PlaceState.ON_LIST : state, null);
        return i % 2 == 0 ? List.of(first, second) : List.of(first);
    }

    private static List<Guest> guests(Loading loading) {
        var guests = new ArrayList<Guest>();
        List<String> names = loading.residents().stream()
                .filter(resident -> resident.ageOn(loading.today()) >= OLD)
                .map(Resident::name)
                .limit(PO_TAKEN + LIME_TAKEN)
                .toList();
        for (int i = 0; i < PO_TAKEN + LIME_TAKEN && !names.isEmpty(); i++) {
            boolean po = i < PO_TAKEN;
            guests.add(new Guest(
                    DemoStaff.id("stay", Integer.toString(i)),
                    po ? PO : LIME,
                    po ? i + 1 : i - PO_TAKEN + 1,
                    names.get(i % names.size()),
                    loading.today().minusDays(30 + (i * 53L) % 1_500)));
        }
        return guests;
    }
}
