package it.trama.goods.day;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One touch on a phone.
 *
 * @param id made by the phone, so that a second sending changes nothing
 * @param of the gift that is taken back; null: given
 * @param at when it was touched; null: now
 */
record Tick(
        UUID id, UUID entry, @Nullable UUID of, @Nullable OffsetDateTime at) {

    /** What is not recorded stays on the phone, with its reason. */
    record Refused(Tick tick, DayRefusal why) {}
}
