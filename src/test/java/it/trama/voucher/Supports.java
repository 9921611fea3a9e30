package it.trama.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.casefile.SocialRecords;
import it.trama.fund.Budget;
import it.trama.fund.NewCommitment;
import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
import it.trama.kernel.Period;
import it.trama.kernel.Result.Done;
import it.trama.people.PeopleBulk;
import it.trama.people.SomePeople;
import it.trama.project.Entrusted;
import it.trama.project.PactSigned;
import it.trama.project.ProjectClosed;
import it.trama.project.Terms;
import it.trama.trust.signin.As;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Signed projects with forty hours of home care by coop-servizi at 21.333 the hour, and the vouchers that come of them. */
@Component
class Supports {

    /** @param assignment the project's own, of coop-servizi */
    record Support(UUID person, UUID record, UUID assignment, UUID commitment) {}

    private final As as;
    private final PeopleBulk people;
    private final SocialRecords records;
    private final Budget budget;
    private final ApplicationEventPublisher events;
    private final JdbcClient db;

    Supports(
            As as,
            PeopleBulk people,
            SocialRecords records,
            Budget budget,
            ApplicationEventPublisher events,
            JdbcClient db) {
        this.as = as;
        this.people = people;
        this.records = records;
        this.budget = budget;
        this.events = events;
        this.db = db;
    }

    Support signed(LocalDate today) {
        var person = SomePeople.woman("Bertoldi", "Nives", "1941-03-09")
                .withCode(null)
                .livingIn(Wards.CREMONA);
        people.load(sink -> sink.accept(person.alone()));
        UUID resource = UUID.randomUUID();
        var hours = new BigDecimal("40");
        var tariff = new BigDecimal("21.333");
        return as.inTransaction("assistente", () -> {
            UUID record = records.openIfNeeded(person.id()).id();
            UUID commitment = commitment(today, resource, Money.line(hours, tariff));
            var terms = new Terms("Assistenza a casa", hours, "HOUR", tariff, commitment);
            var part = new Entrusted(resource, UUID.randomUUID(), Wards.SERVIZI, "HOME_CARE", terms);
            events.publishEvent(new PactSigned(
                    UUID.randomUUID(),
                    record,
                    Compartment.ORDINARY,
                    person.id(),
                    new Period(today.minusDays(10), today.plusDays(80)),
                    List.of(part)));
            return new Support(person.id(), record, resource, commitment);
        });
    }

    private UUID commitment(LocalDate today, UUID resource, Money worth) {
        UUID line = budget.openLines(today.getYear()).stream()
                .max(java.util.Comparator.comparing(open -> open.available().amount()))
                .orElseThrow()
                .id();
        var asked = new NewCommitment(UUID.randomUUID(), line, "PROJECT_RESOURCE", resource, worth);
        return budget.commit(asked) instanceof Done(var id) ? id : UUID.randomUUID();
    }

    void closed(Support support, LocalDate on) {
        as.inTransaction("assistente", () -> {
            events.publishEvent(new ProjectClosed(
                    UUID.randomUUID(),
                    support.record(),
                    Compartment.ORDINARY,
                    support.person(),
                    on,
                    List.of(support.assignment())));
            return true;
        });
    }

    static Map<String, String> typed(Support support, LocalDate today, String hours) {
        var typed = new HashMap<String, String>();
        typed.put("id", UUID.randomUUID().toString());
        typed.put("part", support.assignment().toString());
        typed.put("hours", hours);
        typed.put("from", today.toString());
        typed.put("until", today.plusDays(79).toString());
        typed.put("address", "via Dante 4");
        typed.put("phone", "0372 400500");
        typed.put("informed", "FAMILY");
        typed.put("first", Wards.ARGINE.toString());
        return typed;
    }

    MvcTestResult ask(Wards wards, Support support, Map<String, String> typed) {
        return wards.post("assistente", "/cartelle/" + support.record() + "/voucher/nuovo", typed);
    }

    UUID asked(Wards wards, Support support, String hours) {
        var typed = typed(support, wards.today(), hours);
        assertThat(ask(wards, support, typed)).hasStatus3xxRedirection();
        return UUID.fromString(typed.get("id"));
    }

    /** Hours and cents of the project's own assignment that are not given yet. */
    String left(Support support) {
        return as.inTransaction(
                "assistente",
                () -> db.sql("""
                        select (a.quantity - coalesce(sum(d.quantity), 0)) || ' / ' || (a.worth - coalesce(sum(d.amount), 0))
                        from delivery.assignments a left join delivery.deliveries d on d.assignment_id = a.id where a.id = :id group by a.id
                        """)
                        .param("id", support.assignment())
                        .query(String.class)
                        .single());
    }

    Money settled(Support support) {
        return as.inTransaction(
                "assistente",
                () -> budget.commitment(support.commitment()).orElseThrow().settled());
    }

    int commitments(UUID source) {
        return as.inTransaction(
                "ufficio",
                () -> db.sql("select count(*) from fund.commitments where source_id = :id")
                        .param("id", source)
                        .query(Integer.class)
                        .single());
    }
}
