package it.trama.project.document;

import it.trama.kernel.Compartment;
import it.trama.kernel.Period;
import it.trama.project.Project;
import it.trama.project.ResourceSource;
import it.trama.project.ResourceUnit;
import it.trama.project.SupportCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
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

    static Project aPact(Project.Parts parts) {
        LocalDate day = LocalDate.of(2026, 11, 22);
        UUID id = new UUID(7, 9);
        return new Project(
                id,
                new Project.Place(new UUID(7, 10), Compartment.ORDINARY, new UUID(7, 11)),
                new Project.Named("PR 2026/000001", "inclusion-pact", 2, id, 1, null, ""),
                new Project.Outline(
                        "Ripartire",
                        new Period(day, day.plusYears(1)),
                        new Project.Story("vorrei restare qui", "", "sa cucire", "la lingua"),
                        new Project.Start(day, null, "Anna Rossetti")),
                new Project.State(Project.Status.DRAFT, new UUID(7, 12), null, null, 4, null, ""),
                parts);
    }

    static Project.Parts made(Project.Resource... resources) {
        var aim = new Project.Aim("", "", "nessuno sfratto", "", "", null);
        return new Project.Parts(
                List.of(new UUID(7, 11)),
                List.of(new Project.Goal(GOAL, GOAL, 1, "Restare nella casa di oggi", aim)),
                List.of(new Project.Support(
                        SUPPORT,
                        SUPPORT,
                        "Spesa di base",
                        SupportCategory.FOOD,
                        new Project.GivenBy(CHARITY, "", true),
                        new Project.How(
                                "",
                                "",
                                "in parrocchia",
                                Project.Recipient.PERSON,
                                List.of(new Project.Hours(2, LocalTime.of(9, 0), LocalTime.of(11, 30)))),
                        List.of(GOAL))),
                List.of(resources),
                List.of(new Project.Undertaking(new UUID(7, 5), "La persona", "frequenta il corso")),
                List.of(new Project.ReviewDay(new UUID(7, 6), LocalDate.of(2027, 2, 1), "la casa")),
                List.of());
    }

    static Project.Resource resource(ResourceSource source, String quantity, ResourceUnit unit, String value) {
        @Nullable UUID line = source == ResourceSource.FUND_LINE ? LINE : null;
        UUID id = UUID.randomUUID();
        return new Project.Resource(
                id,
                id,
                SUPPORT,
                new Project.Giver(source, line, null, null),
                "pacchi & pasti",
                new Project.Worth(new BigDecimal(quantity), unit, new BigDecimal(value)),
                null);
    }
}
