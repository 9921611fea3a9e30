package it.trama.demo.delivery;

import static it.trama.platform.web.Texts.t;

import it.trama.delivery.BodyWork;
import it.trama.delivery.Entrusting;
import it.trama.delivery.NewEntrusting;
import it.trama.delivery.NewEntrusting.Whom;
import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.staff.DemoStaff;
import it.trama.demo.story.StoryPeople;
import it.trama.kernel.Actor;
import it.trama.kernel.Compartment;
import it.trama.kernel.Period;
import it.trama.kernel.Role;
import it.trama.project.Terms;
import it.trama.trust.CurrentActor;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ernesto's home care of last month and of this one, a statement with one line that the office has questioned. */
@Component
@Order(40)
class VisitStep implements DemoStep {

    private static final UUID ASSIGNMENT = DemoStaff.id("assignment", "ernesto-home");
    private static final UUID STATEMENT = DemoStaff.id("statement", "coop-servizi");

    private final Entrusting entrusting;
    private final BodyWork.Staff staff;
    private final BodyWork.Files files;
    private final Months months;
    private final CurrentActor actors;
    private final TransactionTemplate transactions;

    VisitStep(
            Entrusting entrusting,
            BodyWork.Staff staff,
            BodyWork.Files files,
            Months months,
            CurrentActor actors,
            TransactionTemplate transactions) {
        this.entrusting = entrusting;
        this.staff = staff;
        this.files = files;
        this.months = months;
        this.actors = actors;
        this.transactions = transactions;
    }

    /** Closing is the body's, verifying the office's. */
    @Component
    record Months(BodyWork.Months closing, BodyWork.Office office) {}

    @Override
    public String name() {
        return t("demo.step.visits");
    }

    @Override
    public void run(Loading loading) {
        LocalDate first = loading.today().withDayOfMonth(1).minusMonths(1);
        transactions.executeWithoutResult(_ -> entrusting.open(home(first)));
        as("ente", "coop-servizi", Role.PROVIDER, () -> {
            staff.hire(DemoStaff.id("worker", "1"), t("demo.visits.worker.1"), "OSS-01", first.minusYears(2));
            staff.hire(DemoStaff.id("worker", "2"), t("demo.visits.worker.2"), "OSS-02", first.minusYears(1));
            files.send(
                    DemoStaff.id("visits", "coop-servizi"),
                    t("demo.visits.file"),
                    lines(first, loading.today()).getBytes(StandardCharsets.UTF_8));
            months.closing().close(STATEMENT, first);
        });
        as(
                "ufficio",
                "azienda-sociale",
                Role.PLAN_OFFICE,
                () -> months.office().verifyBut(STATEMENT, t("demo.visits.question")));
    }

    private static NewEntrusting home(LocalDate first) {
        return new NewEntrusting(
                ASSIGNMENT,
                new Whom(
                        DemoStaff.id("record", "ernesto"),
                        Compartment.ORDINARY,
                        StoryPeople.ERNESTO,
                        t("demo.visits.label")),
                DemoStaff.id("body", "coop-servizi"),
                "HOME_CARE",
                new Terms(t("demo.visits.title"), new BigDecimal("90"), "HOUR", new BigDecimal("21.80"), null),
                new Period(first, first.plusMonths(6)),
                DemoStaff.contact("comune-cremona"));
    }

    /** Mondays, Wednesdays and Fridays at eight; once nobody was at home, once it took three hours. */
    private static String lines(LocalDate first, LocalDate today) {
        String header = "riga;impegno;data;inizio;fine;operatore;esito;firma;nota\n";
        return header
                + first.datesUntil(today)
                        .filter(d -> Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)
                                .contains(d.getDayOfWeek()))
                        .map(d -> line(d, first))
                        .collect(Collectors.joining("\n"));
    }

    private static String line(LocalDate day, LocalDate first) {
        boolean last = day.getMonth() == first.getMonth();
        boolean away = last && day.getDayOfMonth() >= 8 && day.getDayOfMonth() <= 9;
        boolean late = last && day.getDayOfMonth() >= 14 && day.getDayOfMonth() <= 15;
        return "%s;%s;%s;8:00;%s;OSS-0%d;%s;%s;%s"
                .formatted(
                        "E" + day,
                        ASSIGNMENT,
                        day,
                        late ? "11:00" : "9:30",
                        day.getDayOfWeek() == DayOfWeek.FRIDAY ? 2 : 1,
                        away ? "NOBODY_HOME" : "GIVEN",
                        away ? "" : t("demo.visits.signed"),
                        late ? t("demo.visits.long") : "");
    }

    private void as(String user, String body, Role role, Runnable work) {
        var actor = new Actor(
                DemoStaff.id("user", user),
                DemoStaff.id("membership", user),
                DemoStaff.id("body", body),
                user,
                Set.of(role),
                Set.of(),
                Set.of());
        actors.runAs(actor, () -> {
            transactions.executeWithoutResult(_ -> work.run());
            return true;
        });
    }
}
