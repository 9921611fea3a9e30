package it.trama.agenda.booking;

import it.trama.people.Contact;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A wish for an appointment. */
record Booking(
        UUID id,
        Whom whom,
        Kind kind,
        Span span,
        Needs needs,
        String place,
        @Nullable Reminder reminder) {

    /** Whether others would learn of it: by a place that is taken or by a message. */
    boolean tells() {
        return needs.room() != null || needs.mediator() != null || needs.desk() != null || reminder != null;
    }

    /** A record, or a person without one, or nobody that is known. */
    record Whom(@Nullable UUID record, @Nullable UUID person) {}

    record Span(Instant start, Instant end) {

        static Span of(Instant start, int minutes) {
            return new Span(start, start.plus(Duration.ofMinutes(minutes)));
        }
    }

    /** What must be free. */
    record Needs(
            Set<UUID> workers,
            @Nullable UUID room,
            @Nullable UUID mediator,
            @Nullable UUID desk) {}

    /** @param channel MAIL, SMS or CALL; {@code address} empty: the person's own */
    record Reminder(String channel, String address) {

        /** What may be used of the person's own; that of a relative is chosen by somebody who knows both, never by itself. */
        Optional<String> addressAmong(List<Contact> contacts) {
            if (!address.isEmpty()) {
                return Optional.of(address);
            }
            String kind = channel.equals("MAIL") ? "EMAIL" : "PHONE";
            return contacts.stream()
                    .filter(contact -> contact.kind().equals(kind)
                            && contact.mayUse()
                            && contact.holder().isEmpty())
                    .map(Contact::value)
                    .findFirst();
        }
    }
}
