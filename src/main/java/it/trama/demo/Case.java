package it.trama.demo;

import it.trama.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A social record of history.
 *
 * @param stays periods in charge, the newest last
 */
public record Case(UUID record, Resident person, LocalDate openedOn, List<Stay> stays) {

    public Case {
        stays = List.copyOf(stays);
    }

    /** @param area as takings in charge name it */
    public record Stay(UUID id, Period valid, Worker worker, String area, boolean poverty) {}

    public record Worker(UUID user, UUID organisation, UUID team, int subdistrict) {}

    public Stay last() {
        return stays.getLast();
    }

    public boolean open() {
        return last().valid().to() == null;
    }
}
