package it.trama.insight;

import java.util.Set;

/** A page of the dashboard whose numbers are not indicators, but count the same facts. */
public interface RoomNumbers {

    /** Tells what the page shows and hides of the year, as far as it counts one of the facts. */
    void tell(int year, Set<String> facts, LinkedTables tables);
}
