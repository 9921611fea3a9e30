package it.trama.transport.ride;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was asked, for who asked. */
record Request(
        UUID id,
        String owner,
        @Nullable UUID record,
        @Nullable UUID person,
        @Nullable UUID askedOf,
        Days days,
        String asker) {

    record Days(LocalDate first, LocalDate last, List<Integer> weekdays) {}
}
