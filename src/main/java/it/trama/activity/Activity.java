package it.trama.activity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a body offers to several people together. No personal datum. */
public record Activity(UUID id, UUID organisation, About about, Where where, Span span, Room room, State state) {

    /** @param contact of the office, for everybody */
    public record About(String kind, String title, String description, String accessibility, String contact) {}

    /** @param municipality ISTAT code */
    public record Where(@Nullable UUID facility, String address, String municipality) {}

    /** All days included. */
    public record Span(LocalDate from, LocalDate to, LocalDate enrolFrom, LocalDate enrolTo, List<Weekly> times) {

        /** The days of the calendar from one on, those left out that are closed. */
        public List<Dated> days(LocalDate first, Predicate<LocalDate> closed) {
            LocalDate start = first.isAfter(from) ? first : from;
            return start.isAfter(to)
                    ? List.of()
                    : start.datesUntil(to.plusDays(1))
                            .filter(closed.negate())
                            .flatMap(day -> times.stream()
                                    .filter(one ->
                                            one.weekday() == day.getDayOfWeek().getValue())
                                    .map(one -> new Dated(day, one)))
                            .toList();
        }

        public boolean enrols(LocalDate day) {
            return !day.isBefore(enrolFrom) && !day.isAfter(enrolTo);
        }
    }

    /** @param weekday 1 is Monday */
    public record Weekly(int weekday, LocalTime from, LocalTime to) {}

    public record Dated(LocalDate day, Weekly hours) {}

    /** @param offerDays how long a free place waits for an answer */
    public record Room(
            int places,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo,
            @Nullable BigDecimal fee,
            String feeNote,
            int offerDays) {}

    public record State(boolean published, int version, UUID savedBy, Instant savedAt) {}

    /** Of an age for it at some time between its first and its last day. */
    public boolean suits(LocalDate born) {
        Integer from = room.ageFrom();
        Integer to = room.ageTo();
        return (from == null || !born.plusYears(from).isAfter(span.to()))
                && (to == null || born.plusYears(to + 1L).isAfter(span.from()));
    }
}
