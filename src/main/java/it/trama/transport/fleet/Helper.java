package it.trama.transport.fleet;

import it.trama.kernel.Period;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** A volunteer who drives, as their association keeps them. */
record Helper(UUID id, String name, String phone, Duty duty, Period valid, int version) {

    /** @param wheelchairs may drive who stays in a wheelchair */
    record Duty(boolean wheelchairs, int weekHours, List<Hours> hours) {}

    record Hours(int weekday, LocalTime from, LocalTime to) {}
}
