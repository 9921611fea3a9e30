package it.trama.consultation;

import it.trama.kernel.Compartment;
import it.trama.kernel.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request of second-level consultation.
 *
 * @param words null for the asked team when nothing is shared with it any more
 */
public record Consultation(
        UUID id,
        String number,
        Place place,
        Asked asked,
        Progress progress,
        Sharing sharing,
        @Nullable Words words) {

    public enum Urgency {
        NORMAL,
        SOON,
        URGENT
    }

    public enum State {
        ASKED,
        TAKEN,
        MORE_ASKED,
        OPINION,
        DECLINED,
        CLOSED,
        WITHDRAWN;

        /** The team has something to do or is waiting for what it asked. */
        public boolean open() {
            return this == ASKED || this == TAKEN || this == MORE_ASKED;
        }

        /** The team has said its word; the worker has not said yet what came of it. */
        public boolean answered() {
            return this == OPINION || this == DECLINED;
        }
    }

    /** What the worker did with the opinion; SEEN: there was none. */
    public enum Outcome {
        ADOPTED,
        PARTLY,
        NOT,
        SEEN
    }

    public enum Basis {
        CONSENT,
        LEGAL
    }

    public record Place(UUID record, Compartment compartment, UUID person, UUID team, String teamName) {

        public boolean sealed() {
            return compartment == Compartment.SEALED;
        }
    }

    /** @param due when the worker expects the opinion */
    public record Asked(UUID by, String organisation, Instant at, Urgency urgency, LocalDate due) {}

    public record Progress(
            State state,
            @Nullable Outcome outcome,
            @Nullable UUID takenBy) {}

    public record Sharing(Period days, @Nullable Instant withdrawnAt) {

        public boolean stands(LocalDate today) {
            return withdrawnAt == null && days.contains(today);
        }
    }

    /** @param label the person's name, or a description without it */
    public record Words(boolean named, String label, String question, Basis basis, String reference) {}

    /** Where the record's side deals with it. */
    public String recordHref() {
        return "/cartelle/%s/consulenze/%s".formatted(place.record(), id);
    }

    /** Where the team deals with it. */
    public String teamHref() {
        return "/consulenze/" + id;
    }
}
