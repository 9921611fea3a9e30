package it.trama.project.signing;

import it.trama.casefile.HelpDetail;
import it.trama.casefile.HelpRegister;
import it.trama.casefile.NewHelp;
import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
import it.trama.project.Continuity;
import it.trama.project.Entrusted;
import it.trama.project.PactSigned;
import it.trama.project.Project;
import it.trama.project.ResourceSource;
import it.trama.project.Terms;
import it.trama.trust.Audit;
import it.trama.trust.Directory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells that a project was signed: the help register who helps now and who no longer, the bodies what is entrusted to them, the audit. */
@Component
class Announcement {

    private final HelpRegister help;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    Announcement(HelpRegister help, Directory directory, ApplicationEventPublisher events, Audit audit) {
        this.help = help;
        this.directory = directory;
        this.events = events;
        this.audit = audit;
    }

    void signed(Project project, Optional<Continuity> continuity, Map<UUID, UUID> commitments) {
        LocalDate from = project.outline().valid().from();
        continuity.ifPresent(c -> c.endedSupports().forEach(support -> help.end(support.origin(), from)));
        Map<UUID, UUID> origins = origins(continuity);
        project.parts()
                .supports()
                .forEach(support -> tell(project, support, origins.getOrDefault(support.id(), support.id())));
        Project.Place place = project.place();
        events.publishEvent(new PactSigned(
                project.id(),
                place.record(),
                place.compartment(),
                place.person(),
                project.outline().valid(),
                entrusted(project, continuity, commitments),
                change(from, continuity)));
        audit.write(Audit.Entry.of("project.signed", "CASEWORK")
                .about(place.person())
                .on(place.record())
                .sealedIf(place.compartment() == Compartment.SEALED)
                .with(project.named().number() + "/" + project.named().edition()));
    }

    private static PactSigned.Change change(LocalDate from, Optional<Continuity> continuity) {
        return continuity
                .map(c -> new PactSigned.Change(
                        from,
                        c.ended().stream().map(Project.Resource::origin).toList(),
                        c.kept().values().stream().map(Project.Resource::origin).toList()))
                .orElse(new PactSigned.Change(from, List.of(), List.of()));
    }

    /** Of the supports that go on: the one of the edition where they began, by which the register and the bodies know them. */
    private static Map<UUID, UUID> origins(Optional<Continuity> continuity) {
        return continuity.map(Continuity::keptSupports).orElse(Map.of()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, kept -> kept.getValue().origin()));
    }

    /** The help of neighbours and relatives is nobody's register. */
    private void tell(Project project, Project.Support support, UUID origin) {
        UUID organisation = support.by().organisation();
        if (organisation == null) {
            return;
        }
        Money money = project.resourcesOf(support.id()).stream()
                .filter(resource -> resource.giver().source() == ResourceSource.FUND_LINE)
                .map(Project.Resource::amount)
                .reduce(Money.ZERO, Money::plus);
        String goals = project.parts().goals().stream()
                .filter(goal -> support.goals().contains(goal.id()))
                .map(Project.Goal::title)
                .collect(Collectors.joining("; "));
        String contact = directory
                .organisation(organisation)
                .map(Directory.Organisation::contact)
                .orElse("");
        var told = new NewHelp(
                project.place().person(),
                support.kind(),
                organisation,
                contact,
                project.outline().valid(),
                new HelpDetail(
                        money.isZero() ? null : money, goals, project.place().compartment(), "PROJECT", origin));
        if (!help.goOn(told)) {
            help.begin(told);
        }
    }

    /** What newly begins. The family's own part and a neighbour's are entrusted to nobody. */
    private static List<Entrusted> entrusted(
            Project project, Optional<Continuity> continuity, Map<UUID, UUID> commitments) {
        Set<UUID> kept = continuity.map(c -> c.kept().keySet()).orElse(Set.of());
        Map<UUID, UUID> origins = origins(continuity);
        var parts = new ArrayList<Entrusted>();
        for (Project.Support support : project.parts().supports()) {
            for (Project.Resource resource : project.resourcesOf(support.id())) {
                UUID given = resource.giver().organisation();
                UUID organisation = given == null ? support.by().organisation() : given;
                if (resource.giver().source() != ResourceSource.FAMILY
                        && organisation != null
                        && !kept.contains(resource.id())) {
                    parts.add(new Entrusted(
                            resource.id(),
                            origins.getOrDefault(support.id(), support.id()),
                            organisation,
                            support.kind(),
                            terms(support, resource, commitments)));
                }
            }
        }
        return parts;
    }

    private static Terms terms(Project.Support support, Project.Resource resource, Map<UUID, UUID> commitments) {
        Project.Worth worth = resource.worth();
        return new Terms(
                support.title() + ": " + resource.description(),
                worth.quantity(),
                worth.unit().name(),
                worth.unitValue(),
                commitments.get(resource.id()));
    }
}
