package it.trama.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What members said before a session: whether they come, or who votes for them. Within the caller's transaction. */
public interface Answers {

    enum Kind {
        COMES,
        /** Another member votes for this seat. */
        PROXY,
        /** Somebody comes in the member's place, for this session. */
        DELEGATE,
        ABSENT
    }

    /**
     * @param holder of a proxy: the seat that votes for this one
     * @param words  as a sentence, with who said it and when
     * @param act    the writing, for the attendance
     */
    record Answer(UUID seat, Kind kind, @Nullable UUID holder, String words, String act) {}

    /** In the order of the seats. */
    List<Answer> of(UUID session);

    /** Whether the user holds a seat of the body that day. */
    boolean sits(UUID user, UUID body, LocalDate day);
}
