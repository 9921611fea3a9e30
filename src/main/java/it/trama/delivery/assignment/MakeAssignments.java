package it.trama.delivery.assignment;

import it.trama.casefile.HelpDetail;
import it.trama.casefile.HelpRegister;
import it.trama.casefile.NewHelp;
import it.trama.delivery.BeneficiaryLabel;
import it.trama.kernel.Actor;
import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
import it.trama.kernel.NotFound;
import it.trama.kernel.Period;
import it.trama.people.People;
import it.trama.project.Entrusted;
import it.trama.project.PactSigned;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import it.trama.trust.Directory.Organisation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each resource that the pact entrusts to a body becomes an assignment of that body, and the help it gives begins. */
@Service
class MakeAssignments {

    /** Resources of one support by one body are one help in the register. */
    private record HelpKey(UUID support, UUID organisation, String kind) {}

    private final Assignments assignments;
    private final HelpRegister help;
    private final People people;
    private final Directory directory;
    private final CurrentActor actors;
    private final Audit audit;

    MakeAssignments(
            Assignments assignments,
            HelpRegister help,
            People people,
            Directory directory,
            CurrentActor actors,
            Audit audit) {
        this.assignments = assignments;
        this.help = help;
        this.people = people;
        this.directory = directory;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    public void handle(PactSigned pact) {
        var person = people.identity(pact.person()).orElseThrow(NotFound::new);
        String label = BeneficiaryLabel.of(person.fullName(), person.birthDate());
        String contact = whomToCall();
        List<Assignment> made = pact.parts().stream()
                .map(part -> assignment(pact, part, label, contact))
                .toList();
        made.forEach(assignments::add);
        assignments.ofSameSupports(touched(pact)).stream()
                .collect(Collectors.groupingBy(MakeAssignments::key, LinkedHashMap::new, Collectors.toList()))
                .forEach((key, parts) -> tell(key, parts, pact));
        audit.write(Audit.Entry.of("delivery.assignments.made", "CASEWORK")
                .about(pact.person())
                .on(pact.record())
                .sealedIf(pact.compartment() == Compartment.SEALED)
                .with(Integer.toString(made.size())));
    }

    /** Who signs is whom the body calls. */
    private String whomToCall() {
        Actor actor = actors.actor();
        return directory
                .organisation(actor.organisation())
                .map(o -> "%s, %s (%s)".formatted(actor.name(), o.name(), o.contact()))
                .orElse(actor.name());
    }

    private static Assignment assignment(PactSigned pact, Entrusted part, String label, String contact) {
        var terms = part.terms();
        return new Assignment(
                part.resource(),
                new Assignment.Origin(
                        part.support(), pact.record(), pact.compartment(), pact.person(), part.organisation()),
                new Assignment.Promise(label, terms.title(), part.kind(), contact),
                new Assignment.Quantity(terms.quantity(), terms.unit(), terms.unitValue(), terms.commitment()),
                pact.valid(),
                Assignment.Given.NOTHING);
    }

    private static HelpKey key(Assignment assignment) {
        return new HelpKey(
                assignment.origin().support(),
                assignment.origin().organisation(),
                assignment.promise().kind());
    }

    private static List<UUID> touched(PactSigned pact) {
        var ids = new ArrayList<UUID>();
        pact.parts().forEach(part -> ids.add(part.resource()));
        ids.addAll(pact.change().ended());
        ids.addAll(pact.change().kept());
        return ids;
    }

    /** What runs from the signing on; where nothing does any longer, the help ends. */
    private void tell(HelpKey key, List<Assignment> parts, PactSigned pact) {
        LocalDate from = pact.change().on();
        List<Assignment> running = parts.stream()
                .filter(part -> part.valid().contains(from))
                .filter(part -> !pact.change().ended().contains(part.id()))
                .toList();
        if (running.isEmpty()) {
            help.goOn(asHelp(key, parts, new Period(from.minusDays(1), from)));
            return;
        }
        NewHelp told = asHelp(key, running, pact.valid());
        if (!help.goOn(told)) {
            help.begin(told);
        }
    }

    private NewHelp asHelp(HelpKey key, List<Assignment> parts, Period valid) {
        Assignment first = parts.getFirst();
        Money worth = parts.stream().map(Assignment::worth).reduce(Money.ZERO, Money::plus);
        String what = parts.stream().map(p -> p.promise().title()).distinct().collect(Collectors.joining(", "));
        return new NewHelp(
                first.origin().person(),
                key.kind(),
                key.organisation(),
                directory
                        .organisation(key.organisation())
                        .map(Organisation::contact)
                        .orElse(""),
                valid,
                new HelpDetail(worth, what, first.origin().compartment(), "DELIVERY", key.support()));
    }
}
