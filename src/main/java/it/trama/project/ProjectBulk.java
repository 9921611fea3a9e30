package it.trama.project;

import it.trama.kernel.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Signed projects of ordinary records by the thousand, for the demo: signed on their first day, without a printed document. */
public interface ProjectBulk {

    record Pact(
            Head head,
            List<Goal> goals,
            List<Support> supports,
            List<Undertaking> undertakings,
            List<Signature> signatures,
            Edition edition) {

        /** The first edition of an inclusion pact. */
        public Pact(
                Head head,
                List<Goal> goals,
                List<Support> supports,
                List<Undertaking> undertakings,
                List<Signature> signatures) {
            this(head, goals, supports, undertakings, signatures, Edition.first("inclusion-pact"));
        }
    }

    /**
     * @param root    id of the first edition; null: this is the first
     * @param amends  the edition before
     * @param reason  of the amendment; empty for the first
     * @param amended whether another edition has taken its place
     * @param origins of goals, supports and resources that go on: their ids in the first edition
     */
    record Edition(
            String pathway,
            int number,
            @Nullable UUID root,
            @Nullable UUID amends,
            String reason,
            boolean amended,
            Map<UUID, UUID> origins) {

        public static Edition first(String pathway) {
            return new Edition(pathway, 1, null, null, "", false, Map.of());
        }

        public static Edition second(String pathway, UUID first, String reason, Map<UUID, UUID> origins) {
            return new Edition(pathway, 2, first, first, reason, false, origins);
        }

        public Edition replaced() {
            return new Edition(pathway, number, root, amends, reason, true, origins);
        }

        public UUID origin(UUID part) {
            return origins.getOrDefault(part, part);
        }
    }

    /** @param number as given by {@code SocialRecords.nextNumber("PR")} or in its form */
    record Head(UUID id, UUID record, UUID person, String number, String title, Period valid, UUID author) {}

    record Goal(
            UUID id,
            String title,
            String indicator,
            @Nullable LocalDate due) {}

    record Support(
            UUID id, UUID goal, UUID organisation, String kind, String title, Period valid, List<Resource> resources) {}

    /** @param fundLine with its commitment, exactly when the source is a fund line */
    record Resource(
            UUID id,
            ResourceSource source,
            @Nullable UUID fundLine,
            @Nullable UUID organisation,
            String description,
            Worth worth,
            @Nullable UUID commitment) {}

    /** @param unit EURO, HOUR, PIECE, MEAL or MONTH */
    record Worth(BigDecimal quantity, String unit, BigDecimal unitValue) {}

    record Undertaking(String party, String text) {}

    record Signature(String party, String signer) {}

    void load(Iterable<Pact> pacts);

    /** Pact groups with who sits in them, and proposals that wait for them. */
    interface Proposed {

        /** @param subdistrict 0 for the group of the whole district; each sits there as coordinator */
        record Seat(UUID id, int subdistrict, UUID user, UUID organisation, boolean isPublic, LocalDate since) {}

        /** Sent and not yet decided on. */
        record Sent(UUID id, Who who, Words words, UUID by, UUID organisation, int subdistrict, LocalDate sentOn) {}

        record Who(String familyName, String givenName, int birthYear, String municipality, String contact) {}

        /** @param offers what the proposer's body brings */
        record Words(String wishes, String strengths, String blocks, String offers) {}

        void load(List<Seat> seats, List<Sent> proposals);
    }
}
