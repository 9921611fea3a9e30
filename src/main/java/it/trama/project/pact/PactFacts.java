package it.trama.project.pact;

import it.trama.fund.Budget;
import it.trama.fund.OpenLine;
import it.trama.kernel.Money;
import it.trama.plan.PlanItems;
import it.trama.trust.Directory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a pact asks of other modules: bodies under agreement, lines with money left, where a line sits in the plan. */
@Component
class PactFacts {

    private final Budget budget;
    private final PlanItems plan;
    private final Directory directory;
    private final Clock clock;

    PactFacts(Budget budget, PlanItems plan, Directory directory, Clock clock) {
        this.budget = budget;
        this.plan = plan;
        this.directory = directory;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Directory.Organisation> bodies() {
        return directory.organisationsUnderAgreement();
    }

    Set<UUID> underAgreement() {
        return bodies().stream().map(Directory.Organisation::id).collect(Collectors.toSet());
    }

    List<OpenLine> lines() {
        return budget.openLines(today().getYear());
    }

    Map<UUID, Money> available() {
        return lines().stream().collect(Collectors.toMap(OpenLine::id, OpenLine::available));
    }

    /** Empty for a body that the directory no longer has. */
    static String nameOf(Map<UUID, Directory.Organisation> bodies, @Nullable UUID id) {
        Directory.Organisation body = id == null ? null : bodies.get(id);
        return body == null ? "" : body.name();
    }

    Map<UUID, Directory.Organisation> organisations() {
        return directory.organisations().stream().collect(Collectors.toMap(Directory.Organisation::id, o -> o));
    }

    /** "Fondo Povertà: sostegni …": never a code alone. */
    String lineName(UUID line) {
        return budget.line(line).map(PactFacts::name).orElse("");
    }

    static String name(OpenLine line) {
        return line.fund() + ": " + line.purpose();
    }

    /** The item of the plan that a line sits on; empty where it sits on none. */
    String planItem(UUID line) {
        return budget.line(line)
                .map(OpenLine::planItem)
                .flatMap(plan::find)
                .map(PlanItems::label)
                .orElse("");
    }
}
