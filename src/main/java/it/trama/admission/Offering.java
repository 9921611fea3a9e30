package it.trama.admission;

import it.trama.kernel.Result;
import java.time.LocalDate;
import java.util.UUID;

/** Free places: said to somebody until a day, answered, taken, left. Use cases: each in its own transaction. */
public interface Offering {

    enum Refusal {
        /** The table of moves does not have it, or it is not this side's. */
        NOT_NOW,
        NO_FREE_PLACE,
        /** Another facility waits for this person's answer. */
        OFFERED_ELSEWHERE,
        WHY_NOT_FIRST,
        NO_REASON,
        /** The last day has passed. */
        TOO_LATE,
        WRONG_DAY,
        /** Lives in another facility. */
        LIVES_ELSEWHERE
    }

    /** @param why not the first of the list; empty when it is the first */
    record Make(UUID id, UUID place, String why) {}

    /** @param reason code of the rules' reasons, for a refusal */
    record Answer(UUID place, boolean accepts, String reason, String note) {}

    record TakeBack(UUID place, String reason) {}

    record Admit(UUID id, UUID place, LocalDate on) {}

    /** @param reason HOME, HOSPITAL, TRANSFER, DIED or OTHER; {@code on} the first day on which the place is free */
    record Leave(UUID stay, LocalDate on, String reason) {}

    /** Who lives there since before the list was kept here. */
    record Welcome(UUID id, UUID facility, String name, LocalDate since) {}

    Result<UUID, Refusal> handle(Make command);

    Result<UUID, Refusal> handle(Answer command);

    Result<UUID, Refusal> handle(TakeBack command);

    Result<UUID, Refusal> handle(Admit command);

    Result<UUID, Refusal> handle(Leave command);

    Result<UUID, Refusal> handle(Welcome command);

    /** Closes what is open of a place that leaves the list. Within the caller's transaction. */
    void close(UUID place, String reason);
}
