package it.trama.delivery;

import it.trama.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** When nobody need come: the person is in hospital or away, the child is not at school. Within the caller's transaction and rights. */
public interface Absences {

    /**
     * @param kind HOSPITAL, AWAY or CHILD_ABSENT: text {@code delivery.absence.kind.KIND}; of what another body noted only AWAY
     * @param mine noted by the actor's body, or the actor works on the record: may be ended
     */
    record Absence(UUID id, String kind, Period valid, String note, boolean mine) {}

    /** @param id of the absence: the same twice is once */
    record NewAbsence(UUID id, UUID assignment, String kind, Period valid, String note) {}

    /** Those of the person whom an assignment is for, whoever noted them; the newest first. */
    List<Absence> of(UUID assignment);

    /** @throws it.trama.kernel.NotFound when the actor neither gives nor follows what the assignment is about */
    void note(NewAbsence absence);

    /** Back from the day on; on its first day or before: it never was. */
    void end(UUID id, LocalDate on);

    /** Told in the transaction of who noted it: what rests on the assignment rests too. {@code valid} open: nobody knows until when. */
    record Noted(UUID assignment, String kind, Period valid) {}

    /** Told in the transaction of who said that the person is back. */
    record Ended(UUID assignment) {}

    /** What rules note, whoever moved what the assignment rests on. */
    interface ByRules {

        /** From the day on, unless it is noted already. */
        void away(UUID id, UUID assignment, String kind, LocalDate from);

        void back(UUID assignment, LocalDate on);
    }
}
