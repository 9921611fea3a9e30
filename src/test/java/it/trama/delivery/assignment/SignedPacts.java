package it.trama.delivery.assignment;

import it.trama.casefile.SocialRecords;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Compartment;
import it.trama.kernel.Period;
import it.trama.people.PeopleBulk;
import it.trama.people.SomePeople;
import it.trama.project.Entrusted;
import it.trama.project.PactSigned;
import it.trama.project.Terms;
import it.trama.trust.signin.As;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells, as the signing of a pact does, that one was signed. */
@Component
class SignedPacts {

    record Signed(UUID person, UUID record, UUID assignment) {}

    private final As as;
    private final PeopleBulk people;
    private final SocialRecords records;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignedPacts(As as, PeopleBulk people, SocialRecords records, ApplicationEventPublisher events, Clock clock) {
        this.as = as;
        this.people = people;
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    /** Ten meals at 6.50 by Caritas, from ten days ago for twenty. */
    Signed tenMealsByCaritas(@Nullable UUID commitment) {
        var person = SomePeople.woman("Zanardi", "Carla", "1951-06-01")
                .withCode(null)
                .livingIn("019036");
        people.load(sink -> sink.accept(person.alone()));
        LocalDate today = LocalDate.now(clock);
        UUID resource = UUID.randomUUID();
        var terms = new Terms("Pasti caldi a domicilio", BigDecimal.TEN, "MEAL", new BigDecimal("6.5"), commitment);
        var part = new Entrusted(resource, UUID.randomUUID(), DemoStaff.id("body", "caritas"), "FOOD", terms);
        UUID record = as.inTransaction(
                "assistente", () -> records.openIfNeeded(person.id()).id());
        return as.inTransaction("assistente", () -> {
            events.publishEvent(new PactSigned(
                    UUID.randomUUID(),
                    record,
                    Compartment.ORDINARY,
                    person.id(),
                    new Period(today.minusDays(10), today.plusDays(10)),
                    List.of(part)));
            return new Signed(person.id(), record, resource);
        });
    }
}
