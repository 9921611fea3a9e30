package it.trama.transport;

import java.util.List;
import java.util.UUID;

/**
 * What a plan breaks.
 *
 * @param rides whose
 */
public record Breach(Kind kind, List<UUID> rides) {

    /** Text {@code transport.breach.KIND}. */
    public enum Kind {
        SEATS,
        WHEELCHAIRS,
        WHEELCHAIR_DRIVER,
        HOURS,
        WEEK_HOURS,
        OVERLAP,
        BODY
    }
}
