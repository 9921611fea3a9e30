package it.trama.demo.transport;

import static it.trama.platform.web.Texts.t;

import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.Resident;
import it.trama.demo.staff.DemoStaff;
import it.trama.transport.Ride.Passenger;
import it.trama.transport.TransportBulk;
import it.trama.transport.TransportBulk.Asked;
import it.trama.transport.TransportBulk.Association;
import it.trama.transport.TransportBulk.Driver;
import it.trama.transport.TransportBulk.Span;
import it.trama.transport.TransportBulk.Times;
import it.trama.transport.TransportBulk.Vehicle;
import it.trama.transport.TransportBulk.Way;
import it.trama.transport.TransportBulk.Who;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two associations with their vehicles and volunteers, and twelve rides of tomorrow that nobody has planned yet. */
@Component
@Order(35)
class TransportStep implements DemoStep {

    private static final String CREMONA = "019036";
    private static final String SORESINA = "019098";
    private static final String HOSPITAL = "Ospedale Maggiore, viale Concordia 1";
    private static final String AMICA = "auto-amica";
    private static final List<Integer> EVERY_DAY = List.of(1, 2, 3, 4, 5, 6, 7);
    private static final int OLD = 70;

    /** @param body code of the association that is asked; empty: whoever can */
    private record Plan(String at, String back, String to, String town, int wheelchairs, String body) {}

    private static final List<Plan> RIDES = List.of(
            new Plan("08:30", "10:30", HOSPITAL, CREMONA, 0, AMICA),
            new Plan("08:40", "", HOSPITAL, CREMONA, 0, AMICA),
            new Plan("09:00", "12:00", "Centro diurno, via Garibaldi 4", SORESINA, 1, AMICA),
            new Plan("09:30", "", "Ambulatorio, via Dante 134", CREMONA, 0, "il-ponte"),
            new Plan("10:15", "11:45", HOSPITAL, CREMONA, 0, ""),
            new Plan("14:30", "16:00", "Poliambulatorio, via Genala 1", SORESINA, 0, ""),
            new Plan("15:00", "17:00", "Centro sociale, via Tribuna 10", CREMONA, 0, "il-ponte"));

    private final TransportBulk transport;

    TransportStep(TransportBulk transport) {
        this.transport = transport;
    }

    @Override
    public String name() {
        return t("demo.step.transport");
    }

    @Override
    public void run(Loading loading) {
        List<Resident> old = loading.residents().stream()
                .filter(one -> one.ageOn(loading.today()) >= OLD)
                .limit(RIDES.size())
                .toList();
        var asked = new ArrayList<Asked>();
        for (int i = 0; i < old.size(); i++) {
            asked.add(asked(i, old.get(i), loading.today().plusDays(1)));
        }
        transport.load(associations(), asked);
    }

    private static Asked asked(int i, Resident who, LocalDate tomorrow) {
        Plan plan = RIDES.get(i);
        var passenger =
                new Passenger(who.name(), "0372 0030" + (10 + i), t("demo.transport.from", i + 3), plan.to(), note(i));
        return new Asked(
                id("asked" + i),
                "t:" + DemoStaff.id("team", "T6"),
                new Who(null, who.id(), DemoStaff.id("user", "assistente"), t("demo.transport.asker"), passenger),
                new Way(who.home().municipality(), plan.town()),
                new Times(
                        tomorrow,
                        "ARRIVE",
                        LocalTime.parse(plan.at()),
                        plan.back().isEmpty() ? null : LocalTime.parse(plan.back())),
                plan.wheelchairs(),
                body(plan.body()));
    }

    private static @Nullable UUID body(String code) {
        return code.isEmpty() ? null : DemoStaff.id("body", code);
    }

    private static String note(int i) {
        return i % 3 == 0 ? t("demo.transport.note") : "";
    }

    private static List<Association> associations() {
        return List.of(
                new Association(
                        DemoStaff.id("body", AMICA),
                        DemoStaff.id("user", "trasporti"),
                        List.of(
                                new Vehicle(id("v1"), "FT210KA", t("demo.transport.lift"), 3, 1, CREMONA),
                                new Vehicle(id("v2"), "GA415LM", t("demo.transport.car"), 4, 0, CREMONA)),
                        List.of(
                                driver("d1", "Bodini Franco", true, 8, 13),
                                driver("d2", "Lanzi Teresa", false, 8, 18),
                                driver("d3", "Mainardi Ezio", true, 13, 18))),
                new Association(
                        DemoStaff.id("body", "il-ponte"),
                        DemoStaff.id("user", "il-ponte"),
                        List.of(
                                new Vehicle(id("v3"), "FX902BN", t("demo.transport.car"), 4, 0, CREMONA),
                                new Vehicle(id("v4"), "EW118CD", t("demo.transport.bus"), 7, 1, SORESINA)),
                        List.of(
                                driver("d4", "Cauzzi Livia", false, 8, 12),
                                driver("d5", "Priori Sergio", true, 9, 18),
                                driver("d6", "Zelioli Nella", false, 14, 19))));
    }

    private static Driver driver(String code, String name, boolean wheelchairs, int from, int to) {
        return new Driver(
                id(code),
                name,
                "347 00200" + code.charAt(1),
                wheelchairs,
                20,
                EVERY_DAY,
                new Span(LocalTime.of(from, 0), LocalTime.of(to, 0)));
    }

    private static UUID id(String code) {
        return DemoStaff.id("transport", code);
    }
}
