package it.trama.demo.voucher;

import static it.trama.platform.web.Texts.t;

import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.Resident;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.voucher.MakingMoves.Deed;
import it.trama.voucher.Move;
import it.trama.voucher.Subject;
import it.trama.voucher.VoucherBulk;
import it.trama.voucher.Vouchers.Why;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A ward has asked for three vouchers: one waits for a provider's answer, one has been running since today, one is late. */
@Component
@Order(22)
class VoucherStep implements DemoStep {

    private static final String CREMONA = "019036";
    private static final int OLD = 78;
    private static final Actor WARD = actor("reparto", "asst-cremona", "Carla Ruggeri", Role.WARD);
    private static final Actor FIRST = actor("ente", "coop-servizi", "Davide Conti", Role.PROVIDER);
    private static final Actor SECOND = actor("ente2", "coop-argine", "Serena Volpi", Role.PROVIDER);
    private static final Actor OFFICE = actor("ufficio", "azienda-sociale", "Elena Manara", Role.PLAN_OFFICE);

    private final VoucherBulk vouchers;
    private final VoucherBulk.Acting acting;
    private final VoucherBulk.Granting granting;
    private final HomeCareLine line;
    private final Clock clock;

    VoucherStep(
            VoucherBulk vouchers,
            VoucherBulk.Acting acting,
            VoucherBulk.Granting granting,
            HomeCareLine line,
            Clock clock) {
        this.vouchers = vouchers;
        this.acting = acting;
        this.granting = granting;
        this.line = line;
        this.clock = clock;
    }

    @Override
    public String name() {
        return t("demo.step.vouchers");
    }

    @Override
    public void run(Loading loading) {
        LocalDate today = loading.today();
        var grant = new VoucherBulk.Granting.Grant(
                DemoStaff.id("voucher-grant", "first"),
                line.handle(today.getYear()),
                today,
                new BigDecimal("12000"),
                t("demo.voucher.act"));
        granting.grant(OFFICE, grant);
        List<Resident> old = patients(loading);
        if (old.size() < 3) {
            return; // a trial with few residents
        }
        ask("offered", old.get(0), at(today.plusDays(1)), "MEDIUM/LIGHT", FIRST);
        UUID started = ask("started", old.get(1), at(today), "LOW/INTENSE", FIRST);
        act(FIRST, started, Move.ACCEPT);
        act(FIRST, started, Move.START);
        UUID late = ask("late", old.get(2), at(today.minusDays(2)), "HIGH/INTENSE", SECOND);
        act(SECOND, late, Move.ACCEPT);
    }

    /** Old people of the city, whose name the ward can type in two words. */
    private static List<Resident> patients(Loading loading) {
        return loading.residents().stream()
                .filter(resident -> CREMONA.equals(resident.home().municipality()))
                .filter(resident -> resident.ageOn(loading.today()) >= OLD)
                .filter(resident ->
                        resident.name().chars().filter(c -> c == ' ').count() == 1)
                .limit(3)
                .toList();
    }

    private UUID ask(String code, Resident patient, Instant planned, String level, Actor provider) {
        UUID id = DemoStaff.id("voucher", code);
        String text = "demo.voucher." + code;
        var subject = new Subject(
                id,
                null,
                who(patient),
                new Subject.Home(t(text + ".address"), "", t(text + ".contact"), "0372 555 0142"),
                new Subject.Told("FAMILY", t("demo.voucher.law")),
                t(text + ".notes"));
        vouchers.ask(
                WARD,
                new VoucherBulk.Request(
                        id,
                        subject,
                        t("demo.voucher.unit"),
                        planned,
                        level,
                        CREMONA,
                        List.of(provider.organisation())));
        return id;
    }

    private static Subject.Who who(Resident patient) {
        int space = patient.name().indexOf(' ');
        return new Subject.Who(
                patient.name().substring(0, space),
                patient.name().substring(space + 1),
                patient.sex(),
                patient.birth(),
                null);
    }

    private void act(Actor actor, UUID voucher, Move move) {
        acting.act(actor, voucher, Deed.of(DemoStaff.id("voucher-" + move, voucher.toString()), move, Why.NONE));
    }

    private Instant at(LocalDate day) {
        return day.atTime(11, 0).atZone(clock.getZone()).toInstant();
    }

    private static Actor actor(String user, String body, String name, Role role) {
        return new Actor(
                DemoStaff.id("user", user),
                DemoStaff.id("membership", user + "@" + body),
                DemoStaff.id("body", body),
                name,
                Set.of(role),
                Set.of(),
                Set.of());
    }
}
