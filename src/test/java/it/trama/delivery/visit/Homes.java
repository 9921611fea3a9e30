package it.trama.delivery.visit;

import it.trama.casefile.SocialRecords;
import it.trama.delivery.Entrusting;
import it.trama.delivery.NewEntrusting;
import it.trama.delivery.NewEntrusting.Whom;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Compartment;
import it.trama.kernel.Period;
import it.trama.people.PeopleBulk;
import it.trama.people.SomePeople;
import it.trama.project.Terms;
import it.trama.trust.signin.As;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People at home, each with hours that a body is to give. */
@Component
public class Homes {

    public record Home(UUID person, UUID record, UUID assignment) {}

    private final As as;
    private final PeopleBulk people;
    private final SocialRecords records;
    private final Entrusting entrusting;
    private final Clock clock;

    Homes(As as, PeopleBulk people, SocialRecords records, Entrusting entrusting, Clock clock) {
        this.as = as;
        this.people = people;
        this.records = records;
        this.entrusting = entrusting;
        this.clock = clock;
    }

    /** A hundred hours at 20.00 from fourteen months ago for twenty, entrusted by the social worker. */
    public Home of(String body, @Nullable UUID commitment) {
        var person =
                SomePeople.woman("Casali", "Bruna", "1938-01-20").withCode(null).livingIn("019036");
        people.load(sink -> sink.accept(person.alone()));
        LocalDate first = LocalDate.now(clock).withDayOfMonth(1).minusMonths(14);
        UUID assignment = UUID.randomUUID();
        return as.inTransaction("assistente", () -> {
            UUID record = records.openIfNeeded(person.id()).id();
            entrusting.open(new NewEntrusting(
                    assignment,
                    new Whom(record, Compartment.ORDINARY, person.id(), "Casali Bruna (1938)"),
                    DemoStaff.id("body", body),
                    "HOME_CARE",
                    new Terms(
                            "Assistenza domiciliare", new BigDecimal("100"), "HOUR", new BigDecimal("20"), commitment),
                    new Period(first, first.plusMonths(20)),
                    "Comune di Cremona"));
            return new Home(person.id(), record, assignment);
        });
    }
}
