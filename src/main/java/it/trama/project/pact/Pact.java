package it.trama.project.pact;

import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
import it.trama.kernel.Period;
import it.trama.project.Pathway;
import it.trama.project.ResourceSource;
import it.trama.project.ResourceUnit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project written in one record: what it wants, who promises what, what it is made of. Once signed it never changes. */
record Pact(UUID id, Place place, Named named, Outline outline, State state, Parts parts) {

    enum Status {
        DRAFT,
        SIGNED,
        CLOSED
    }

    record Place(UUID record, Compartment compartment, UUID person) {}

    record Named(String number, String pathway) {}

    record Outline(String title, Period valid, String strengths, String blocks) {}

    record State(
            Status status,
            UUID author,
            @Nullable Instant signedAt,
            @Nullable UUID document,
            int version) {}

    record Parts(
            List<Goal> goals,
            List<Support> supports,
            List<Resource> resources,
            List<Undertaking> undertakings,
            List<Signature> signatures) {

        static final Parts NONE = new Parts(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    record Goal(
            UUID id,
            int ordinal,
            String title,
            String indicator,
            @Nullable LocalDate due) {}

    record Support(UUID id, UUID goal, UUID organisation, String kind, String title) {}

    record Resource(
            UUID id,
            UUID support,
            Giver giver,
            String description,
            Worth worth,
            @Nullable UUID commitment) {

        Money amount() {
            return worth.amount();
        }
    }

    /** @param fundLine exactly when the source is a fund line; {@code organisation} where another body than the support's gives */
    record Giver(
            ResourceSource source,
            @Nullable UUID fundLine,
            @Nullable UUID organisation) {

        Giver {
            if ((source == ResourceSource.FUND_LINE) != (fundLine != null)) {
                throw new IllegalArgumentException("a fund line, and only a fund line, names its line");
            }
        }
    }

    /** Rounded once, at the line. */
    record Worth(BigDecimal quantity, ResourceUnit unit, BigDecimal unitValue) {

        Money amount() {
            return Money.line(quantity, unitValue);
        }
    }

    record Undertaking(UUID id, String party, String text) {}

    record Signature(String party, String signer) {}

    /** Who signs: code of the party to nothing more; bodies as {@code BODY:<id>}. */
    static final String BODY = "BODY:";

    boolean draft() {
        return state.status() == Status.DRAFT;
    }

    List<Resource> resourcesOf(UUID support) {
        return parts.resources().stream()
                .filter(r -> r.support().equals(support))
                .toList();
    }

    /** The bodies that the pact names, in the order of the supports. */
    Set<UUID> bodies() {
        var bodies = new LinkedHashSet<UUID>();
        for (Support support : parts.supports()) {
            bodies.add(support.organisation());
            resourcesOf(support.id()).stream()
                    .map(resource -> resource.giver().organisation())
                    .filter(java.util.Objects::nonNull)
                    .forEach(bodies::add);
        }
        return bodies;
    }

    /** Parties whose signature the pathway wants. */
    List<String> parties(Pathway pathway) {
        var parties = new ArrayList<String>();
        for (Pathway.Party party : pathway.course().parties()) {
            if (party.code() == Pathway.PartyKind.BODY) {
                bodies().forEach(body -> parties.add(BODY + body));
            } else {
                parties.add(party.code().name());
            }
        }
        return parties;
    }

    /** Everything that stands between this draft and its signing; nothing where it can be signed. */
    List<PactRefusal> objections(Set<UUID> underAgreement, Map<UUID, Money> available) {
        var objections = new ArrayList<PactRefusal>();
        if (!draft()) {
            return List.of(new PactRefusal.AlreadySigned());
        }
        if (parts.goals().isEmpty()) {
            objections.add(new PactRefusal.NoGoal());
        }
        if (parts.supports().isEmpty()) {
            objections.add(new PactRefusal.NoSupport());
        }
        for (Support support : parts.supports()) {
            if (resourcesOf(support.id()).isEmpty()) {
                objections.add(new PactRefusal.SupportWithoutResource(support.title()));
            }
        }
        bodies().stream()
                .filter(body -> !underAgreement.contains(body))
                .forEach(body -> objections.add(new PactRefusal.NoAgreement(body)));
        WelfareBudget.of(parts.resources()).byLine().forEach((line, wanted) -> {
            Money left = available.get(line);
            if (left == null) {
                objections.add(new PactRefusal.LineNotOpen(line));
            } else if (wanted.isMoreThan(left)) {
                objections.add(new PactRefusal.NotEnough(line, wanted, left));
            }
        });
        return List.copyOf(objections);
    }
}
