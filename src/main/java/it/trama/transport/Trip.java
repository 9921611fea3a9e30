package it.trama.transport;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ride as planning needs it: nobody's name.
 *
 * @param bodies who may drive it: associations that may be told about the person
 * @param usual  who drove the same request last; null: nobody yet
 */
public record Trip(
        UUID id,
        Window when,
        String from,
        String to,
        Load load,
        List<UUID> bodies,
        @Nullable UUID usual) {

    /** Minutes of the day: somebody is in the vehicle in between. */
    public record Window(int pickUp, int dropOff) {}

    public record Load(int seats, int wheelchairs) {}
}
