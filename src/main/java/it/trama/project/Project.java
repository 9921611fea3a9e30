package it.trama.project;

import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
import it.trama.kernel.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a project: the first text, or an amendment of it. What it wants, who promises what, what it is made of. Once signed it never
 * changes; an amendment is a new edition.
 */
public record Project(UUID id, Place place, Named named, Outline outline, State state, Parts parts) {

    public enum Status {
        DRAFT,
        /** Written on by the whole team. */
        SHARED,
        /** The text is frozen; signatures are being collected. */
        SIGNING,
        SIGNED,
        /** A later edition took its place. */
        AMENDED,
        CLOSED
    }

    /** @param person whom it was first written for; all persons are in {@link Parts#people} */
    public record Place(UUID record, Compartment compartment, UUID person) {}

    /** @param root id of the first edition, shared by all; {@code reason} why this edition amends the one before */
    public record Named(
            String number,
            String pathway,
            int pathwayVersion,
            UUID root,
            int edition,
            @Nullable UUID amends,
            String reason) {}

    public record Outline(String title, Period valid, Story story, Start start) {}

    /** In the person's words first. */
    public record Story(String wishes, String priorities, String strengths, String blocks) {

        public static final Story NONE = new Story("", "", "", "");
    }

    /** @param referentId account of the referent, where there is one */
    public record Start(
            @Nullable LocalDate requestedOn, @Nullable UUID referentId, String referent) {

        public static final Start NONE = new Start(null, null, "");
    }

    public record State(
            Status status,
            UUID author,
            @Nullable Instant signedAt,
            @Nullable Kept kept,
            int version,
            @Nullable LocalDate closedOn,
            String outcome) {}

    /** The document of what was signed, with its SHA-256; empty where it was signed elsewhere. */
    public record Kept(UUID document, String sha256) {}

    public record Parts(
            List<UUID> people,
            List<Goal> goals,
            List<Support> supports,
            List<Resource> resources,
            List<Undertaking> undertakings,
            List<ReviewDay> reviews,
            List<Signature> signatures) {

        public static final Parts NONE =
                new Parts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** @param origin id of the same goal in the edition in which it came in */
    public record Goal(UUID id, UUID origin, int ordinal, String title, Aim aim) {}

    /** @param area life area or domain of the pathway; empty where it has none */
    public record Aim(
            String area,
            String need,
            String indicator,
            String baseline,
            String target,
            @Nullable LocalDate due) {

        public static final Aim NONE = new Aim("", "", "", "", "", null);
    }

    /** @param origin id of the same support in the edition in which it came in or its giver changed */
    public record Support(
            UUID id, UUID origin, String title, SupportCategory category, GivenBy by, How how, List<UUID> goals) {

        /** What the help register shows. */
        public String kind() {
            return category.kind().name();
        }
    }

    /** A body, or a person of the informal network. */
    public record GivenBy(@Nullable UUID organisation, String helper, boolean formal) {}

    public record How(String strategy, String mode, String place, Recipient recipient, List<Hours> week) {

        public static final How NONE = new How("", "", "", Recipient.PERSON, List.of());
    }

    /** @param kind PERSON, HOUSEHOLD or GROUP; {@code id} of the household or group */
    public record Recipient(String kind, @Nullable UUID id, String name) {

        public static final Recipient PERSON = new Recipient("PERSON", null, "");
    }

    /** @param weekday 1 is Monday */
    public record Hours(int weekday, LocalTime from, LocalTime to) {}

    /** @param origin id of the same resource in the edition in which it came in or was last changed: assignment and commitment are named by it */
    public record Resource(
            UUID id,
            UUID origin,
            UUID support,
            Giver giver,
            String description,
            Worth worth,
            @Nullable UUID commitment) {

        public Money amount() {
            return worth.amount();
        }
    }

    /** @param fundLine exactly when the source is a fund line; {@code organisation} where another body than the support's gives */
    public record Giver(
            ResourceSource source,
            @Nullable UUID fundLine,
            @Nullable UUID organisation,
            @Nullable BudgetChannel channel) {

        public Giver {
            if ((source == ResourceSource.FUND_LINE) != (fundLine != null)) {
                throw new IllegalArgumentException("a fund line, and only a fund line, names its line");
            }
        }
    }

    /** Rounded once, at the line. */
    public record Worth(BigDecimal quantity, ResourceUnit unit, BigDecimal unitValue) {

        public Money amount() {
            return Money.line(quantity, unitValue);
        }
    }

    public record Undertaking(UUID id, String party, String text) {}

    public record ReviewDay(UUID id, LocalDate day, String about) {}

    /** @param mode ON_PAPER, IN_PRESENCE or BY_ACCOUNT; {@code document} the scanned copy or the drawn signature */
    public record Signature(
            String party,
            String signer,
            String actingAs,
            LocalDate day,
            String mode,
            @Nullable UUID document) {}

    /** Code of a signing body, followed by its id. */
    public static final String BODY = "BODY:";

    /** Being written: parts may come, change and go. */
    public boolean written() {
        return state.status() == Status.DRAFT || state.status() == Status.SHARED;
    }

    public boolean inForce() {
        return state.status() == Status.SIGNED;
    }

    public List<Resource> resourcesOf(UUID support) {
        return parts.resources().stream()
                .filter(r -> r.support().equals(support))
                .toList();
    }

    public Optional<Support> support(UUID id) {
        return parts.supports().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The bodies that the project names, in the order of the supports. */
    public Set<UUID> bodies() {
        var bodies = new LinkedHashSet<UUID>();
        for (Support support : parts.supports()) {
            if (support.by().organisation() != null) {
                bodies.add(support.by().organisation());
            }
            resourcesOf(support.id()).stream()
                    .map(resource -> resource.giver().organisation())
                    .filter(Objects::nonNull)
                    .forEach(bodies::add);
        }
        return bodies;
    }
}
