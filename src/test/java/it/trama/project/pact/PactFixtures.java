package it.trama.project.pact;

import it.trama.kernel.Compartment;
import it.trama.kernel.Period;
import it.trama.project.ResourceSource;
import it.trama.project.ResourceUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A pact with one goal and one support; tests say what it is made of. */
final class PactFixtures {

    static final UUID LINE = new UUID(7, 1);
    static final UUID CHARITY = new UUID(7, 2);
    static final UUID GOAL = new UUID(7, 3);
    static final UUID SUPPORT = new UUID(7, 4);

    private PactFixtures() {}

    static Pact aPact(Pact.Parts parts) {
        LocalDate day = LocalDate.of(2026, 11, 22);
        return new Pact(
                new UUID(7, 9),
                new Pact.Place(new UUID(7, 10), Compartment.ORDINARY, new UUID(7, 11)),
                new Pact.Named("PR 2026/000001", "inclusion-pact"),
                new Pact.Outline("Ripartire", new Period(day, day.plusYears(1)), "sa cucire", "la lingua"),
                new Pact.State(Pact.Status.DRAFT, new UUID(7, 12), null, null, 4),
                parts);
    }

    static Pact.Parts made(Pact.Resource... resources) {
        return new Pact.Parts(
                List.of(new Pact.Goal(GOAL, 1, "Restare nella casa di oggi", "nessuno sfratto", null)),
                List.of(new Pact.Support(SUPPORT, GOAL, CHARITY, "FOOD", "Spesa di base")),
                List.of(resources),
                List.of(new Pact.Undertaking(new UUID(7, 5), "La persona", "frequenta il corso")),
                List.of());
    }

    static Pact.Resource resource(ResourceSource source, String quantity, ResourceUnit unit, String value) {
        @Nullable UUID line = source == ResourceSource.FUND_LINE ? LINE : null;
        return new Pact.Resource(
                UUID.randomUUID(),
                SUPPORT,
                new Pact.Giver(source, line, null),
                "pacchi & pasti",
                new Pact.Worth(new BigDecimal(quantity), unit, new BigDecimal(value)),
                null);
    }
}
