package it.trama.shelter.flat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words of flats and stays. */
final class Flat {

    private Flat() {}

    /** @param contribution asked each month */
    record NewFlat(UUID id, String name, String place, int places, int mostDays, BigDecimal contribution) {}

    record Held(NewFlat flat, int taken) {}

    record NewStay(
            UUID id, UUID flat, UUID guest, LocalDate beganOn, LocalDate end, BigDecimal contribution, String aim) {}

    /** @param outcome null: lives there */
    record Stay(
            UUID id,
            Where where,
            String guest,
            Time time,
            BigDecimal contribution,
            String aim,
            @Nullable String outcome) {}

    record Where(UUID flat, String name, UUID guest) {}

    record Time(
            LocalDate beganOn,
            LocalDate foreseenEnd,
            @Nullable LocalDate nextReview,
            @Nullable LocalDate endedOn,
            int mostDays) {}

    record Step(
            UUID id,
            String what,
            LocalDate due,
            String who,
            @Nullable LocalDate doneOn) {}

    record NewStep(UUID stay, Step step) {}

    record Review(LocalDate heldOn, String words, LocalDate foreseenEnd) {}

    /** @param next when the next one is; null: none */
    record NewReview(
            UUID id, UUID stay, Review review, @Nullable LocalDate next) {}

    record End(UUID stay, LocalDate on, String outcome, String note) {}

    record Outcome(String code, String name) {}

    record Guest(UUID id, String label) {}

    /** Why a stay is not recorded so. */
    enum Refusal {
        NO_PLACE,
        TOO_LONG,
        LIVES_IN_ONE,
        BEFORE_IT_BEGAN,
        ENDED
    }
}
