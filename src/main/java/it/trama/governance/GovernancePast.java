package it.trama.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What bodies have lived through before the program was there, or in a demonstration. For who runs sessions; each part keeps all its rules. */
public interface GovernancePast {

    /** @param within days that municipalities have to adopt it */
    record Proposed(UUID id, String code, String title, String note, int within) {}

    record Adopted(UUID text, String municipality, String act, LocalDate on) {}

    /** @param said of each item, by position */
    record Written(UUID session, Map<Integer, String> said) {}

    record Left(UUID id, UUID session, String title, String owner, LocalDate due) {}

    interface Regulations {
        void handle(Proposed proposed, byte[] pdf);

        void handle(List<Adopted> adopted);
    }

    interface Minutes {
        /** Signed. */
        void handle(Written written);
    }

    interface Tasks {
        void handle(Left left);

        void done(UUID task, String note);
    }

    interface Calls {
        /** Sends the convocation of a session. */
        void handle(UUID sending, UUID session);
    }
}
