package it.trama.transport.fleet;

import it.trama.kernel.Period;
import java.util.UUID;

/** A vehicle as its association keeps it. */
record Vehicle(UUID id, String plate, String name, Places places, Base base, Period valid, int version) {

    /** @param seats besides the driver's; {@code wheelchairs} besides the seats */
    record Places(int seats, int wheelchairs) {}

    /** @param town ISTAT code */
    record Base(String town, String place) {}
}
