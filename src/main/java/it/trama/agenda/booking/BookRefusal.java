package it.trama.agenda.booking;

import it.trama.agenda.OpenTimes;
import java.util.List;

/** Why an appointment is not made or moved; texts are {@code agenda.refused.*}. */
sealed interface BookRefusal {

    record InThePast() implements BookRefusal {}

    /** @param what ROOM, MEDIATOR or DESK; {@code workers} names of who is busy */
    record Taken(List<String> what, List<String> workers) implements BookRefusal {}

    /** @param workers who may not open the record */
    record NotTheirRecord(List<String> workers) implements BookRefusal {}

    /** On a sealed record: rooms, desks, mediators and reminders would tell others of it. */
    record WouldTell() implements BookRefusal {}

    /** The desk, the room or the mediator cannot be had then. */
    record Shut(OpenTimes.Shut why) implements BookRefusal {}

    /** No address was typed and the person has none that may be used for this channel. */
    record NoAddress(String channel) implements BookRefusal {}

    /** Settled meanwhile. */
    record Over() implements BookRefusal {}
}
