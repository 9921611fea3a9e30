package it.trama.demo.agenda;

import static it.trama.platform.web.Texts.t;

import it.trama.agenda.AgendaBulk;
import it.trama.agenda.AgendaBulk.Crew;
import it.trama.agenda.AgendaBulk.Load;
import it.trama.agenda.AgendaBulk.NewAppointment;
import it.trama.agenda.AgendaBulk.NewDesk;
import it.trama.agenda.AgendaBulk.NewDue;
import it.trama.agenda.AgendaBulk.NewMediator;
import it.trama.agenda.AgendaBulk.NewMeeting;
import it.trama.agenda.AgendaBulk.NewMessage;
import it.trama.agenda.AgendaBulk.NewRoom;
import it.trama.agenda.AgendaBulk.NewYearlyDay;
import it.trama.agenda.AgendaBulk.Opening;
import it.trama.agenda.AgendaBulk.Subject;
import it.trama.agenda.AgendaBulk.Time;
import it.trama.demo.Case;
import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.staff.DemoStaff;
import it.trama.demo.story.StoryPeople;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The desk of Cremona with its slots, rooms and mediators, and some days of work of the worker of the story. */
@Component
@Order(30)
class AgendaStep implements DemoStep {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final UUID ME = DemoStaff.id("user", "assistente");
    private static final UUID BODY = DemoStaff.id("body", "comune-cremona");
    private static final UUID DESK = DemoStaff.id("desk", "cremona");

    private final AgendaBulk agenda;

    AgendaStep(AgendaBulk agenda) {
        this.agenda = agenda;
    }

    @Override
    public String name() {
        return t("demo.step.agenda");
    }

    @Override
    public void run(Loading loading) {
        LocalDate today = loading.today();
        List<UUID> mine = loading.cases().stream()
                .filter(Case::open)
                .filter(c -> c.last().worker().user().equals(ME))
                .map(Case::record)
                .limit(8)
                .toList();
        agenda.load(new Load(
                List.of(new NewDesk(
                        DESK, BODY, t("demo.agenda.desk"), t("demo.agenda.place"), openings(today.minusYears(1)))),
                List.of(
                        new NewRoom(DemoStaff.id("room", "1"), BODY, t("demo.agenda.room.1"), t("demo.agenda.place")),
                        new NewRoom(DemoStaff.id("room", "2"), BODY, t("demo.agenda.room.2"), t("demo.agenda.place"))),
                mediators(),
                appointments(today, mine),
                deadlines(today, mine),
                List.of(new NewMeeting(
                        DemoStaff.id("meeting", "1"),
                        BODY,
                        t("demo.agenda.meeting"),
                        today,
                        List.of(ME, DemoStaff.id("user", "as1"), DemoStaff.id("user", "caritas")),
                        mine.stream().limit(3).toList()))));
        agenda.close(List.of(patron(today.minusYears(1))));
        agenda.write(messages(today, mine));
    }

    /** From colleagues of the team: to the worker of the story, and to the whole team. */
    private static List<NewMessage> messages(LocalDate today, List<UUID> mine) {
        String me = "u:" + ME;
        String team = "t:" + DemoStaff.id("team", "T6");
        var all = new ArrayList<NewMessage>();
        for (int i = 0; i < Math.min(4, mine.size()); i++) {
            all.add(new NewMessage(
                    DemoStaff.id("message", String.valueOf(i)),
                    mine.get(i),
                    DemoStaff.id("user", "as" + (i + 1)),
                    i % 2 == 0 ? me : team,
                    t("demo.agenda.message." + i),
                    today.minusDays(i + 1L).atTime(11, 20).atZone(ROME).toInstant()));
        }
        return all;
    }

    private static NewYearlyDay patron(LocalDate since) {
        return new NewYearlyDay(
                DemoStaff.id("closed", "patron"), BODY, t("demo.agenda.patron"), MonthDay.of(11, 13), since);
    }

    private static List<Opening> openings(LocalDate since) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(day -> new Opening(day, LocalTime.of(9, 0), LocalTime.of(12, 30), 30, since))
                .toList();
    }

    private static List<NewMediator> mediators() {
        return List.of(
                mediator("1", "SOCIAL", "arabo", "francese"),
                mediator("2", "HEALTH", "wolof", "francese"),
                mediator("3", "LEGAL", "inglese", "punjabi"),
                mediator("4", "SOCIAL", "rumeno"));
    }

    private static NewMediator mediator(String number, String area, String... languages) {
        return new NewMediator(
                DemoStaff.id("mediator", number),
                BODY,
                t("demo.agenda.mediator." + number),
                area,
                Set.of(languages),
                DemoStaff.contact("comune-cremona"));
    }

    private static List<NewAppointment> appointments(LocalDate today, List<UUID> mine) {
        var all = new ArrayList<NewAppointment>();
        List<LocalTime> hours = List.of(LocalTime.of(9, 0), LocalTime.of(11, 0), LocalTime.of(15, 0));
        for (int i = 0; i < mine.size(); i++) {
            LocalDate day = today.plusDays(i / hours.size());
            all.add(appointment(
                    "visit-" + i,
                    new Subject(mine.get(i), null),
                    i % 2 == 0 ? "VISIT" : "INTERVIEW",
                    at(day, hours.get(i % hours.size()), 60),
                    null));
        }
        if (!mine.isEmpty()) {
            all.add(appointment(
                    "late",
                    new Subject(mine.getFirst(), null),
                    "VISIT",
                    at(today.minusDays(3), LocalTime.of(16, 0), 60),
                    null));
        }
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        all.add(appointment(
                "desk-1", new Subject(null, StoryPeople.FATOU), "DESK", at(monday, LocalTime.of(9, 30), 30), DESK));
        return all;
    }

    private static Time at(LocalDate day, LocalTime hour, int minutes) {
        return new Time(day.atTime(hour).atZone(ROME).toInstant(), minutes);
    }

    private static NewAppointment appointment(
            String key, Subject subject, String kind, Time time, @Nullable UUID desk) {
        String place = kind.equals("VISIT") ? "" : t("demo.agenda.place");
        return new NewAppointment(
                DemoStaff.id("appointment", key), subject, kind, time, place, new Crew(BODY, List.of(ME)), desk);
    }

    private static List<NewDue> deadlines(LocalDate today, List<UUID> mine) {
        var all = new ArrayList<NewDue>();
        for (int i = 0; i < mine.size(); i++) {
            String kind = i % 3 == 0 ? "REVIEW" : "CASE";
            UUID record = mine.get(i);
            all.add(new NewDue(
                    record, kind, today.plusDays(2L * i - 4), t("demo.agenda.due." + kind), "/cartelle/" + record, ME));
        }
        return all;
    }
}
