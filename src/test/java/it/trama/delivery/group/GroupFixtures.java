package it.trama.delivery.group;

import it.trama.casefile.CasefileFixtures;
import it.trama.demo.staff.DemoStaff;
import it.trama.fund.Budget;
import it.trama.fund.FundBulk;
import it.trama.fund.NewCommitment;
import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
import it.trama.kernel.Period;
import it.trama.kernel.Result.Done;
import it.trama.plan.PlanBulk;
import it.trama.project.Entrusted;
import it.trama.project.PactSigned;
import it.trama.project.Terms;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import it.trama.trust.signin.As;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** People whose projects entrusted hours to Caritas, each with a commitment of their own. */
@Component
class GroupFixtures {

    /** @param id of the assignment */
    record Promise(
            UUID person, UUID record, UUID id, @Nullable UUID commitment) {}

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    @Autowired
    Budget budget;

    @Autowired
    PlanBulk plan;

    @Autowired
    FundBulk funds;

    @Autowired
    CurrentActor actors;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clock clock;

    /** Ten hours at fifteen euros, promised from ten days ago for twenty. */
    Promise tenHours(@Nullable String committed) {
        UUID person = make.person();
        UUID record = make.inCharge(person, 0);
        UUID commitment = committed == null ? null : commitment(committed);
        UUID id = UUID.randomUUID();
        LocalDate today = LocalDate.now(clock);
        var terms = new Terms("Doposcuola", BigDecimal.TEN, "HOUR", new BigDecimal("15"), commitment);
        var part = new Entrusted(id, UUID.randomUUID(), DemoStaff.id("body", "caritas"), "EDUCATION", terms);
        as.inTransaction("assistente", () -> {
            var period = new Period(today.minusDays(10), today.plusDays(10));
            events.publishEvent(
                    new PactSigned(UUID.randomUUID(), record, Compartment.ORDINARY, person, period, List.of(part)));
            return id;
        });
        return new Promise(person, record, id, commitment);
    }

    private UUID commitment(String amount) {
        actors.runAs(SystemActor.ACTOR, plan::loadDocument);
        actors.runAs(SystemActor.ACTOR, funds::loadDocument);
        return as.inTransaction("assistente", () -> {
            var line = budget.openLines(LocalDate.now(clock).getYear()).stream()
                    .filter(l -> l.available().isMoreThan(Money.of("1000")))
                    .findFirst()
                    .orElseThrow();
            var commitment = new NewCommitment(
                    UUID.randomUUID(), line.id(), "PROJECT_RESOURCE", UUID.randomUUID(), Money.of(amount));
            return budget.commit(commitment) instanceof Done(var id) ? id : UUID.randomUUID();
        });
    }

    Money settled(UUID commitment) {
        return as.inTransaction(
                "assistente", () -> budget.commitment(commitment).orElseThrow().settled());
    }
}
