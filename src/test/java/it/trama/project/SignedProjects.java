package it.trama.project;

import it.trama.casefile.SocialRecords;
import it.trama.demo.staff.DemoStaff;
import it.trama.fund.Budget;
import it.trama.fund.NewCommitment;
import it.trama.fund.OpenLine;
import it.trama.kernel.Money;
import it.trama.kernel.Period;
import it.trama.kernel.Result.Done;
import it.trama.people.PeopleBulk;
import it.trama.people.SomePeople;
import it.trama.trust.signin.As;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Signed projects with a budget of four kinds: 600 € of a fund line, 300 € of a charity, volunteers' hours, the family's. */
@Component
public class SignedProjects {

    public record Signed(
            UUID person, UUID record, UUID project, UUID goal, UUID support, UUID publicResource, UUID commitment) {}

    private final As as;
    private final PeopleBulk people;
    private final SocialRecords records;
    private final ProjectBulk projects;
    private final Budget budget;
    private final OpenMoney money;

    SignedProjects(
            As as, PeopleBulk people, SocialRecords records, ProjectBulk projects, Budget budget, OpenMoney money) {
        this.as = as;
        this.people = people;
        this.records = records;
        this.projects = projects;
        this.budget = budget;
        this.money = money;
    }

    public OpenLine line() {
        return money.line();
    }

    public Signed running(LocalDate from, LocalDate to) {
        return running(from, to, "1985-04-12");
    }

    public Signed running(LocalDate from, LocalDate to, String born) {
        var person = SomePeople.woman("Marchini", "Delia", born).withCode(null).livingIn("019036");
        people.load(sink -> sink.accept(person.alone()));
        UUID record = as.inTransaction(
                "assistente", () -> records.openIfNeeded(person.id()).id());
        UUID resource = UUID.randomUUID();
        OpenLine line = line();
        UUID commitment = committed(line, resource);
        String number = as.inTransaction("assistente", () -> records.nextNumber("PR"));
        var signed = new Signed(
                person.id(), record, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), resource, commitment);
        var valid = new Period(from, to);
        var head = new ProjectBulk.Head(
                signed.project(),
                record,
                person.id(),
                number,
                "Tornare a lavorare",
                valid,
                DemoStaff.id("user", "assistente"));
        var goal = new ProjectBulk.Goal(signed.goal(), "Trovare un lavoro", "ore alla settimana", to);
        projects.load(List.of(new ProjectBulk.Pact(
                head, List.of(goal), List.of(support(signed, line.id(), valid)), List.of(), List.of())));
        return signed;
    }

    private UUID committed(OpenLine line, UUID resource) {
        return as.inTransaction("assistente", () -> {
            var wanted =
                    new NewCommitment(UUID.randomUUID(), line.id(), "PROJECT_RESOURCE", resource, Money.of("600.00"));
            return budget.commit(wanted) instanceof Done(var id) ? id : UUID.randomUUID();
        });
    }

    private static ProjectBulk.Resource paid(Signed signed, UUID line) {
        return new ProjectBulk.Resource(
                signed.publicResource(),
                ResourceSource.FUND_LINE,
                line,
                null,
                "Contributo per il tirocinio",
                worth("600", "EURO", "1"),
                signed.commitment());
    }

    private static ProjectBulk.Support support(Signed signed, UUID line, Period valid) {
        UUID caritas = DemoStaff.id("body", "caritas");
        var paid = paid(signed, line);
        return new ProjectBulk.Support(
                signed.support(),
                signed.goal(),
                caritas,
                "MONEY",
                "Borsa lavoro",
                valid,
                List.of(
                        paid,
                        resource(
                                ResourceSource.ORGANISATION,
                                caritas,
                                "Abbonamento del treno",
                                worth("300", "EURO", "1")),
                        resource(ResourceSource.VOLUNTEERS, caritas, "Accompagnamento", worth("40", "HOUR", "12.5")),
                        resource(
                                ResourceSource.FAMILY,
                                caritas,
                                "La sorella tiene i bambini",
                                worth("20", "HOUR", "0"))));
    }

    private static ProjectBulk.Resource resource(
            ResourceSource source, UUID body, String what, ProjectBulk.Worth worth) {
        return new ProjectBulk.Resource(UUID.randomUUID(), source, null, body, what, worth, null);
    }

    private static ProjectBulk.Worth worth(String quantity, String unit, String value) {
        return new ProjectBulk.Worth(new BigDecimal(quantity), unit, new BigDecimal(value));
    }
}
