package it.trama.shelter.night;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One touch on a phone: somebody has arrived.
 *
 * @param id    made by the phone, so that a second sending changes nothing
 * @param entry the guest
 * @param of    the night that is taken back, or the touch that is; null: arrived
 * @param at    when it was touched; null: now
 */
record Tick(
        UUID id, UUID entry, @Nullable UUID of, @Nullable OffsetDateTime at) {

    /** What is not recorded stays on the phone, with its reason. */
    record Refused(Tick tick, NightRefusal why) {}
}
