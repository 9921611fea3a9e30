package it.trama.activity.enrol;

import it.trama.kernel.Sex;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person in one activity. */
record Enrolment(UUID id, UUID activity, Person person, Carried carried, EnrolmentState state, Days days, Maker maker) {

    /**
     * @param id           null: the registry does not know them, or their name was typed and says nothing certain
     * @param key          tells persons apart
     * @param municipality ISTAT code of the residence; empty text: outside the district, or not said
     */
    record Person(
            @Nullable UUID id,
            String key,
            @Nullable UUID record,
            String name,
            LocalDate born,
            Sex sex,
            String municipality) {}

    /**
     * All that the organiser is told besides.
     *
     * @param contact whom to call
     * @param basis   on which ground another body told it; empty text: the organiser asked itself
     */
    record Carried(String contact, String needs, String basis) {}

    record Days(@Nullable LocalDate enrolledOn, @Nullable LocalDate leftOn) {

        static final Days NONE = new Days(null, null);
    }

    /** @param owner key of the team or body */
    record Maker(UUID user, String name, String owner, OffsetDateTime at) {}

    record Offer(UUID id, UUID enrolmentId, String state, OffsetDateTime madeAt, LocalDate expiresOn, String reason) {}

    /** @param mover empty text: the line moved by itself */
    record Move(EnrolmentState state, String reason, String mover, OffsetDateTime movedAt) {}

    /** How many wait up to and including this one, and in all. */
    record Rank(int rank, int waiting) {}

    Enrolment now(EnrolmentState state, Days days) {
        return new Enrolment(id, activity, person, carried, state, days, maker);
    }
}
