package it.trama.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Desks, rooms, mediators, appointments and deadlines at once, as owner. For the demo and imports. */
public interface AgendaBulk {

    /** All or nothing. */
    record Load(
            List<NewDesk> desks,
            List<NewRoom> rooms,
            List<NewMediator> mediators,
            List<NewAppointment> appointments,
            List<NewDue> deadlines,
            List<NewMeeting> meetings) {}

    record NewDesk(UUID id, UUID organisation, String name, String place, List<Opening> openings) {}

    /** @param weekday 1 is Monday; a slot lasts {@code minutes} */
    record Opening(int weekday, LocalTime opens, LocalTime closes, int minutes, LocalDate since) {}

    record NewRoom(UUID id, UUID organisation, String name, String place) {}

    /** @param area SOCIAL, HEALTH or LEGAL */
    record NewMediator(UUID id, UUID organisation, String name, String area, Set<String> languages, String contact) {}

    /** @param kind DESK, VISIT, INTERVIEW or MEETING; {@code desk} only at a desk */
    record NewAppointment(
            UUID id,
            Subject subject,
            String kind,
            Time time,
            String place,
            Crew crew,
            @Nullable UUID desk) {}

    /** An ordinary record, or a person without one. */
    record Subject(@Nullable UUID record, @Nullable UUID person) {}

    record Time(Instant start, int minutes) {}

    record Crew(UUID organisation, List<UUID> workers) {}

    /** On an ordinary record. */
    record NewDue(UUID record, String kind, LocalDate due, String title, String href, UUID setBy) {}

    /** @param records ordinary ones, each a point without minutes yet */
    record NewMeeting(
            UUID id, UUID organisation, String title, LocalDate day, List<UUID> workers, List<UUID> records) {}

    void load(Load load);

    /** A day of each year on which the body is closed: the patron's. */
    record NewYearlyDay(UUID id, UUID organisation, String name, MonthDay day, LocalDate since) {}

    void close(List<NewYearlyDay> days);

    /** @param holder key of whom it is for: a user or a team that may see the ordinary record */
    record NewMessage(UUID id, UUID record, UUID sender, String holder, String text, Instant sentAt) {}

    void write(List<NewMessage> messages);
}
