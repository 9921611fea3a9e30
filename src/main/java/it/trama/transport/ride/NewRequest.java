package it.trama.transport.ride;

import it.trama.transport.Ride.Passenger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked.
 *
 * @param passenger the name is empty when a record says who it is
 * @param askedOf   null: whoever can
 */
record NewRequest(
        UUID id,
        Passenger passenger,
        Way way,
        Times times,
        Load load,
        Days days,
        @Nullable UUID askedOf) {

    /** ISTAT codes. */
    record Way(String from, String to) {}

    /** @param back when they are fetched again; null: no way back */
    record Times(String anchor, LocalTime at, @Nullable LocalTime back) {}

    /** @param companions who comes along */
    record Load(boolean wheelchair, int companions) {

        int seats() {
            return (wheelchair ? 0 : 1) + companions;
        }

        int wheelchairs() {
            return wheelchair ? 1 : 0;
        }
    }

    /** @param weekdays 1 to 7; none: the first day only */
    record Days(LocalDate first, LocalDate last, Set<Integer> weekdays, Set<LocalDate> except) {

        /** A single ride may be on a holiday: who asks knows. Those that come again skip them. */
        List<LocalDate> all(Set<LocalDate> holidays) {
            return weekdays.isEmpty()
                    ? List.of(first)
                    : first.datesUntil(last.plusDays(1))
                            .filter(day -> weekdays.contains(day.getDayOfWeek().getValue()))
                            .filter(day -> !except.contains(day) && !holidays.contains(day))
                            .toList();
        }
    }
}
