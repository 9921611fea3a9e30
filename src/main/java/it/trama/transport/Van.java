package it.trama.transport;

import java.util.UUID;

/**
 * A vehicle as planning needs it.
 *
 * @param seats       besides the driver's
 * @param wheelchairs places besides the seats
 * @param base        ISTAT code of where it stands
 */
public record Van(UUID id, UUID body, String label, int seats, int wheelchairs, String base) {}
