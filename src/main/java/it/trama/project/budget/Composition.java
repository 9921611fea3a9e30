package it.trama.project.budget;

import it.trama.fund.Budget;
import it.trama.fund.CommitmentState;
import it.trama.kernel.Money;
import it.trama.kernel.Period;
import it.trama.project.DeliveredAmounts;
import it.trama.project.DeliveredAmounts.Month;
import it.trama.project.PaidToPerson;
import it.trama.project.Project;
import it.trama.project.Project.Resource;
import it.trama.project.Projects;
import it.trama.trust.Directory;
import it.trama.trust.Directory.Organisation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts a budget together: the resources of an edition and those that amendments ended, the funds' ledger, deliveries, payments to the person. */
@Component
class Composition {

    record Sources(
            Map<UUID, CommitmentState> commitments, Map<UUID, List<Month>> delivered, Map<UUID, String> bodies) {}

    private final Projects projects;
    private final Budget budget;
    private final ObjectProvider<DeliveredAmounts> delivered;
    private final PaidToPerson paid;
    private final Directory directory;

    Composition(
            Projects projects,
            Budget budget,
            ObjectProvider<DeliveredAmounts> delivered,
            PaidToPerson paid,
            Directory directory) {
        this.projects = projects;
        this.budget = budget;
        this.delivered = delivered;
        this.paid = paid;
        this.directory = directory;
    }

    BudgetTable of(Project shown) {
        List<Project> editions = projects.editions(shown.named().root());
        Sources sources = sources(shown, editions);
        var parts = new ArrayList<Part>();
        var seen = new HashSet<UUID>();
        shown.parts().resources().forEach(r -> {
            seen.add(r.origin());
            var valid = new Period(
                    begins(r.origin(), editions, shown), shown.outline().valid().to());
            parts.add(part(shown, r, valid, sources, false));
        });
        for (Project earlier : editions) {
            boolean before = earlier.named().edition() < shown.named().edition() && !earlier.written();
            earlier.parts().resources().stream()
                    .filter(r -> before && seen.add(r.origin()))
                    .forEach(r -> parts.add(part(earlier, r, earlier.outline().valid(), sources, true)));
        }
        return new BudgetTable(parts);
    }

    private static LocalDate begins(UUID origin, List<Project> editions, Project shown) {
        return editions.stream()
                .filter(e ->
                        e.parts().resources().stream().anyMatch(r -> r.origin().equals(origin)))
                .map(e -> e.outline().valid().from())
                .min(LocalDate::compareTo)
                .filter(first -> shown.outline().valid().to() == null
                        || first.isBefore(shown.outline().valid().to()))
                .orElse(shown.outline().valid().from());
    }

    private Sources sources(Project shown, List<Project> editions) {
        Collection<UUID> commitments = editions.stream()
                .flatMap(e -> e.parts().resources().stream())
                .map(Resource::commitment)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var months = new ArrayList<>(paid.ofProject(shown.named().root()));
        delivered.ifAvailable(d -> months.addAll(d.ofRecord(shown.place().record())));
        return new Sources(
                budget.commitments(commitments),
                months.stream().collect(Collectors.groupingBy(Month::resource)),
                directory.organisations().stream().collect(Collectors.toMap(Organisation::id, Organisation::name)));
    }

    private static Part part(Project in, Resource resource, Period valid, Sources sources, boolean ended) {
        Project.Support support = in.support(resource.support()).orElseThrow();
        Map<LocalDate, Money> given = months(resource, sources, false);
        Map<LocalDate, Money> verified = months(resource, sources, true);
        Money committed = committed(in, resource, sources, ended ? Part.sum(given) : resource.amount());
        return new Part(
                resource.origin(),
                new Part.About(
                        resource.description(),
                        support.title(),
                        giver(resource, support, sources.bodies()),
                        resource.giver().source(),
                        resource.giver().channel(),
                        resource.worth(),
                        ended),
                Nature.of(resource),
                new Calendar(valid, support.how().week()),
                new Part.Amounts(
                        ended ? committed : resource.amount(),
                        committed,
                        resource.giver().fundLine(),
                        given,
                        verified));
    }

    /** A draft commits nothing; a fund line's commitment is what the ledger says; what nobody pays is promised by the signature. */
    private static Money committed(Project in, Resource resource, Sources sources, Money promised) {
        if (in.written() || in.state().status() == Project.Status.SIGNING) {
            return Money.ZERO;
        }
        UUID commitment = resource.commitment();
        if (commitment == null) {
            return promised;
        }
        CommitmentState state = sources.commitments().get(commitment);
        return state == null ? Money.ZERO : state.committed();
    }

    private static String giver(Resource resource, Project.Support support, Map<UUID, String> bodies) {
        UUID body = resource.giver().organisation();
        UUID giver = body == null ? support.by().organisation() : body;
        return giver == null ? support.by().helper() : bodies.getOrDefault(giver, "–");
    }

    private static Map<LocalDate, Money> months(Resource resource, Sources sources, boolean verified) {
        var months = new HashMap<LocalDate, Money>();
        for (Month m : sources.delivered().getOrDefault(resource.origin(), List.of())) {
            months.merge(m.month(), verified ? m.worth().verified() : m.worth().delivered(), Money::plus);
        }
        return months;
    }
}
