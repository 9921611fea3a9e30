package it.trama.project.pact;

import it.trama.casefile.HelpDetail;
import it.trama.casefile.HelpRegister;
import it.trama.casefile.NewHelp;
import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
import it.trama.project.Entrusted;
import it.trama.project.PactSigned;
import it.trama.project.ResourceSource;
import it.trama.project.Terms;
import it.trama.trust.Audit;
import it.trama.trust.Directory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells that a pact was signed: the help register who helps now, the bodies what is entrusted to them, the audit that it was done. */
@Component
class PactAnnouncement {

    private final HelpRegister help;
    private final PactFacts facts;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    PactAnnouncement(HelpRegister help, PactFacts facts, ApplicationEventPublisher events, Audit audit) {
        this.help = help;
        this.facts = facts;
        this.events = events;
        this.audit = audit;
    }

    void signed(Pact pact, Map<UUID, UUID> commitments) {
        Map<UUID, Directory.Organisation> bodies = facts.organisations();
        pact.parts().supports().forEach(support -> help.begin(help(pact, support, bodies)));
        Pact.Place place = pact.place();
        events.publishEvent(new PactSigned(
                pact.id(),
                place.record(),
                place.compartment(),
                place.person(),
                pact.outline().valid(),
                entrusted(pact, commitments)));
        audit.write(Audit.Entry.of("project.signed", "CASEWORK")
                .about(place.person())
                .on(place.record())
                .sealedIf(place.compartment() == Compartment.SEALED)
                .with(pact.named().number()));
    }

    private static NewHelp help(Pact pact, Pact.Support support, Map<UUID, Directory.Organisation> bodies) {
        Money money = WelfareBudget.of(pact.resourcesOf(support.id())).of(ResourceSource.FUND_LINE);
        String goal = pact.parts().goals().stream()
                .filter(g -> g.id().equals(support.goal()))
                .findFirst()
                .map(Pact.Goal::title)
                .orElse("");
        Directory.Organisation body = bodies.get(support.organisation());
        return new NewHelp(
                pact.place().person(),
                support.kind(),
                support.organisation(),
                body == null ? "" : body.contact(),
                pact.outline().valid(),
                new HelpDetail(
                        money.isZero() ? null : money, goal, pact.place().compartment(), "PROJECT", support.id()));
    }

    /** The family's own part is entrusted to nobody. */
    private static List<Entrusted> entrusted(Pact pact, Map<UUID, UUID> commitments) {
        var parts = new ArrayList<Entrusted>();
        for (Pact.Support support : pact.parts().supports()) {
            for (Pact.Resource resource : pact.resourcesOf(support.id())) {
                if (resource.giver().source() != ResourceSource.FAMILY) {
                    UUID other = resource.giver().organisation();
                    Pact.Worth worth = resource.worth();
                    String title = support.title() + ": " + resource.description();
                    parts.add(new Entrusted(
                            resource.id(),
                            support.id(),
                            other == null ? support.organisation() : other,
                            support.kind(),
                            new Terms(
                                    title,
                                    worth.quantity(),
                                    worth.unit().name(),
                                    worth.unitValue(),
                                    commitments.get(resource.id()))));
                }
            }
        }
        return parts;
    }
}
