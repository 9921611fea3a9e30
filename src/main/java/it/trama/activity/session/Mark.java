package it.trama.activity.session;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is noted of somebody at a session. */
enum Mark {
    PRESENT,
    ABSENT,
    EXCUSED,
    /** Taken back. */
    NONE;

    /**
     * The newest word on somebody at a session.
     *
     * @param before what it was before; null: this is the first
     */
    record Noted(
            UUID id,
            UUID enrolmentId,
            Mark mark,
            OffsetDateTime notedAt,
            OffsetDateTime recordedAt,
            String recorder,
            @Nullable Mark before) {}

    /** The newest word at each session of a span. */
    record OnDay(UUID sessionId, UUID enrolmentId, Mark mark) {}

    /**
     * One touch on a phone.
     *
     * @param id   made by the phone, so that a second sending changes nothing
     * @param of   what it follows, as the phone knew it; null: nothing was noted
     * @param mark null: taken back
     * @param at   when it was touched; null: now
     */
    record Touch(
            UUID id,
            UUID entry,
            @Nullable UUID of,
            @Nullable Mark mark,
            @Nullable OffsetDateTime at) {}

    /** What is not recorded stays on the phone, with its reason. */
    record Refused(Touch touch, Why why, LocalDate day) {}

    enum Why {
        NOT_YET,
        CANCELLED
    }
}
