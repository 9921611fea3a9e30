package it.trama.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Lists of people to be called, loaded by another part of the program as the coordinator who acts. */
public interface CallLists {

    /** @param rows a table as text, the names of the columns first */
    record NewList(
            UUID id,
            String title,
            String source,
            LocalDate deadline,
            String rows,
            List<UUID> callers,
            LocalDate from) {}

    /** A second sending of the same id changes nothing. */
    void load(NewList list);
}
