package it.trama.casefile;

import java.util.UUID;

/** The header that every page of a record repeats, through the template {@code casefile/header.jte}. */
public interface RecordHeaders {

    /**
     * @param currentTab address of the tab that is open
     * @throws it.trama.kernel.NotFound when there is no such record or the actor has less than SUMMARY on it
     */
    HeaderView of(UUID record, String currentTab);
}
