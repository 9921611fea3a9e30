package it.trama.governance;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions of bodies with their agenda. Within the caller's transaction; public facts. */
public interface Sessions {

    enum State {
        DRAFT,
        CONVENED,
        OPEN,
        CLOSED,
        CANCELLED
    }

    enum ItemKind {
        DECISION,
        INFORMATION,
        /** About persons: voted in secret as a rule. */
        PERSONS
    }

    record Session(UUID id, UUID body, String title, Place place, Times times, State state, int version) {

        /** The day of the call that it is held in; of the first one while it is not held. */
        public LocalDate day() {
            OffsetDateTime second = times.second();
            OffsetDateTime at = times.call() == 2 && second != null ? second : times.first();
            return at.atZoneSameInstant(ROME).toLocalDate();
        }
    }

    java.time.ZoneId ROME = java.time.ZoneId.of("Europe/Rome");

    record Place(String name, String link, String chair, String secretary) {}

    /** @param call 1 or 2 once it is opened, else 0 */
    record Times(
            OffsetDateTime first,
            @Nullable OffsetDateTime second,
            int call,
            @Nullable OffsetDateTime opened,
            @Nullable OffsetDateTime closed,
            @Nullable UUID regulation) {}

    /** @param version the last one: what is to be voted */
    record Item(
            UUID id,
            UUID session,
            int position,
            ItemKind kind,
            @Nullable String majority,
            boolean withdrawn,
            Version version) {}

    /** @param subject of {@link it.trama.plan.ResolutionSubjects}; null: free */
    record Version(
            int number, String title, String text, @Nullable Subject subject, String change) {}

    record Subject(String kind, UUID id) {}

    Optional<Session> find(UUID id);

    /** Newest first. */
    List<Session> all();

    /** In order, each with its last version. */
    List<Item> agenda(UUID session);

    Optional<Item> item(UUID id);

    /** From the first one on. */
    List<Version> versions(UUID item);
}
