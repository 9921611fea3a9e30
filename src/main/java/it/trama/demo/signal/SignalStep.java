package it.trama.demo.signal;

import static it.trama.platform.web.Texts.t;

import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.Resident;
import it.trama.demo.staff.DemoStaff;
import it.trama.intake.Channel;
import it.trama.intake.ContactFacts;
import it.trama.intake.IntakeBulk;
import it.trama.intake.Outcome;
import it.trama.intake.Reason;
import it.trama.intake.Sender;
import it.trama.signal.Move;
import it.trama.signal.SignalBulk;
import it.trama.signal.SignalBulk.Access;
import it.trama.signal.SignalBulk.Antenna;
import it.trama.signal.SignalBulk.Capacity;
import it.trama.signal.SignalBulk.From;
import it.trama.signal.SignalBulk.Matter;
import it.trama.signal.SignalBulk.Named;
import it.trama.signal.SignalBulk.PastSignal;
import it.trama.signal.SignalBulk.Said;
import it.trama.signal.SignalBulk.Step;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Antennas of Cremona; one signal to be signed, one that waits and was joined by another, one taken, one answered, one made an access, one sealed. */
@Component
@Order(34)
class SignalStep implements DemoStep {

    private static final UUID WORKER = DemoStaff.id("user", "assistente");
    private static final UUID TEAM = DemoStaff.id("team", "T6");
    private static final int WEEKLY = 4;

    private final SignalBulk signals;
    private final IntakeBulk accesses;
    private final Clock clock;

    SignalStep(SignalBulk signals, IntakeBulk accesses, Clock clock) {
        this.signals = signals;
        this.accesses = accesses;
        this.clock = clock;
    }

    @Override
    public String name() {
        return t("demo.step.signals");
    }

    @Override
    public void run(Loading loading) {
        List<Resident> children = loading.residents().stream()
                .filter(r -> r.home().subdistrict() == 6 && r.name().split(" ", -1).length == 2)
                .filter(r -> r.ageOn(loading.today()) >= 6 && r.ageOn(loading.today()) <= 13)
                .limit(6)
                .toList();
        if (children.size() < 6) {
            return;
        }
        UUID contact = DemoStaff.id("contact", "signal");
        Instant made = daysAgo(9);
        accesses.load(Stream.of(new IntakeBulk.BulkContact(
                contact,
                made,
                new IntakeBulk.Desk(DemoStaff.id("body", "comune-cremona"), WORKER),
                new IntakeBulk.Whom(children.get(4).id(), children.get(4).home().municipality()),
                new ContactFacts(
                        Set.of(Reason.ECONOMIC), Sender.SCHOOL, Channel.WRITTEN_SIGNAL, Outcome.DIRECTED, 20, ""))));
        signals.load(antennas(), capacities(loading), past(children, contact));
    }

    private static List<Antenna> antennas() {
        return List.of(
                new Antenna(DemoStaff.id("body", "istituto-uno"), "SCHOOL", List.of(DemoStaff.id("user", "dirigente"))),
                new Antenna(DemoStaff.id("body", "nido-girasole"), "NURSERY", List.of()),
                new Antenna(DemoStaff.id("body", "medici-cremona"), "DOCTOR", List.of()),
                new Antenna(DemoStaff.id("body", "caf-cremona"), "TAX_CENTRE", List.of()));
    }

    private static List<Capacity> capacities(Loading loading) {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(n -> new Capacity(
                        DemoStaff.id("team", "T" + n),
                        loading.today().minusMonths(6),
                        n == 6 ? WEEKLY : 2,
                        DemoStaff.id("user", "coordinatore")))
                .toList();
    }

    private List<PastSignal> past(List<Resident> children, UUID contact) {
        var waiting = matter("waiting", List.of(opened(8), step(Move.JOINED, 3)), null);
        var sealed = new Matter(DemoStaff.id("matter", "sealed"), null, List.of(opened(1)), null);
        return List.of(
                school("sign", 1, children.get(0), List.of("absences", "unreachable"), null),
                school("first", 8, children.get(1), List.of("neglect", "food"), waiting),
                doctor("second", 3, children.get(1), List.of("visits"), waiting),
                school(
                        "taken",
                        5,
                        children.get(2),
                        List.of("alone", "drop"),
                        matter("taken", List.of(opened(5), step(Move.TAKEN, 2)), null)),
                school(
                        "answered",
                        30,
                        children.get(3),
                        List.of("late"),
                        matter("answered", List.of(opened(30), step(Move.TAKEN, 28), step(Move.ANSWERED, 20)), null)),
                school(
                        "access",
                        15,
                        children.get(4),
                        List.of("fees"),
                        matter(
                                "access",
                                List.of(opened(15), step(Move.ACCESS, 9)),
                                new Access(contact, children.get(4).id()))),
                doctor("sealed", 1, children.get(5), List.of("witnessed-violence"), sealed));
    }

    private static Matter matter(String code, List<Step> steps, @Nullable Access access) {
        return new Matter(DemoStaff.id("matter", code), TEAM, steps, access);
    }

    private PastSignal school(String code, int days, Resident child, List<String> seen, @Nullable Matter matter) {
        return past(
                code,
                new From(
                        DemoStaff.id("body", "istituto-uno"), DemoStaff.id("user", "antenna"), "SCHOOL", daysAgo(days)),
                child,
                seen,
                matter);
    }

    private PastSignal doctor(String code, int days, Resident child, List<String> seen, Matter matter) {
        return past(
                code,
                new From(
                        DemoStaff.id("body", "medici-cremona"),
                        DemoStaff.id("user", "medico"),
                        "DOCTOR",
                        daysAgo(days)),
                child,
                seen,
                matter);
    }

    private static PastSignal past(String code, From from, Resident child, List<String> seen, @Nullable Matter matter) {
        String[] name = child.name().split(" ", -1);
        return new PastSignal(
                DemoStaff.id("signal", code),
                from,
                new Named(name[0], name[1], child.birth(), child.home().municipality(), ""),
                new Said(seen, t("demo.signal." + code), ""),
                matter);
    }

    private Step opened(int days) {
        return new Step(Move.OPENED, DemoStaff.id("user", "antenna"), daysAgo(days), "");
    }

    private Step step(Move move, int days) {
        return new Step(move, WORKER, daysAgo(days), "");
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(java.time.Duration.ofDays(days));
    }
}
