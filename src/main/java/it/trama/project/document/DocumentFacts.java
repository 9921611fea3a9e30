package it.trama.project.document;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.Budget;
import it.trama.fund.OpenLine;
import it.trama.kernel.Money;
import it.trama.kernel.NotFound;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.plan.PlanItems;
import it.trama.platform.web.Formats;
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

/** What a document asks of other modules: bodies under agreement, lines with money left, where a line sits in the plan. */
@Component
class DocumentFacts {

    private final Budget budget;
    private final PlanItems plan;
    private final Directory directory;
    private final PersonNames persons;
    private final People people;
    private final Clock clock;

    DocumentFacts(Budget budget, PlanItems plan, Directory directory, PersonNames persons, People people, Clock clock) {
        this.budget = budget;
        this.plan = plan;
        this.directory = directory;
        this.persons = persons;
        this.people = people;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws NotFound for who does not work on the project */
    List<PersonNames.Row> persons(UUID edition) {
        List<PersonNames.Row> rows = persons.of(edition);
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        return rows;
    }

    List<Identity> livingWith(UUID person) {
        return people.livingTogether(person, today()).stream()
                .map(People.Inhabitant::person)
                .toList();
    }

    /** Each with the day of birth. */
    static String inWords(List<PersonNames.Row> persons) {
        return persons.stream()
                .map(person -> t("project.document.person", person.fullName(), Formats.longDate(person.birthDate())))
                .collect(Collectors.joining("; "));
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
        return budget.line(line).map(DocumentFacts::name).orElse("");
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
