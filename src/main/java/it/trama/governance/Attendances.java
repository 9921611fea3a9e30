package it.trama.governance;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who sat in a session and when. Within the caller's transaction. */
public interface Attendances {

    enum Capacity {
        MEMBER,
        /** A person who stands in for the member, in writing. */
        DELEGATE,
        /** Absent: another unit, which is present, votes for it. */
        PROXY
    }

    /**
     * @param person the name as it goes in the minutes; of a proxy: empty
     * @param holder of a proxy: the present unit that votes for it
     * @param act    the writing that a delegate or proxy has
     * left: null: still there, or until the end
     */
    record Stay(
            UUID id,
            UUID unit,
            Capacity capacity,
            String person,
            @Nullable UUID holder,
            String act,
            Hours hours) {

        public boolean at(OffsetDateTime moment) {
            OffsetDateTime left = hours.left();
            return !hours.arrived().isAfter(moment) && (left == null || left.isAfter(moment));
        }
    }

    record Hours(OffsetDateTime arrived, @Nullable OffsetDateTime left) {}

    /** All stays of the session, without those voided, by arrival. */
    List<Stay> of(UUID session);

    /** Who is there now. */
    List<Stay> now(UUID session);
}
