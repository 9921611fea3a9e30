package it.trama.shelter;

import it.trama.kernel.Actor;
import it.trama.kernel.Sex;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The guests of the actor's body. Needs a transaction. */
public interface GuestBook {

    /**
     * @param name   empty: nobody's name
     * @param person known to the registry; never shown to who works here
     */
    record Guest(
            UUID id,
            String nickname,
            String name,
            Sex sex,
            @Nullable Integer birthYear,
            @Nullable UUID person) {

        public String label() {
            return name.isEmpty() ? nickname : name;
        }

        public boolean anonymous() {
            return name.isEmpty();
        }
    }

    Optional<Guest> find(UUID id);

    /** Who is called so, whatever the letters' case. */
    Optional<Guest> called(String nickname);

    /** Somebody without a name; the same id twice is one guest. */
    void add(Guest guest, Actor actor, OffsetDateTime now);
}
