package it.trama.duty;

import java.time.LocalDate;
import java.util.UUID;

/** What was done of recurring obligations before somebody begins to look. */
public interface DutyBulk {

    /**
     * Within the caller's transaction; what is not an obligation of that day is left out.
     *
     * @param rule code of its definition
     * @param day  when it was done
     */
    void done(String rule, LocalDate due, LocalDate day, String note, UUID by);
}
