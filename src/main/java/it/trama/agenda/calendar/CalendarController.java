package it.trama.agenda.calendar;

import it.trama.platform.web.Inputs;
import it.trama.trust.CurrentActor;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class CalendarController {

    /** How far the file looks ahead. */
    private static final int DAYS_OF_FILE = 90;

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final ShowCalendar show;
    private final CurrentActor actors;
    private final Clock clock;

    CalendarController(ShowCalendar show, CurrentActor actors, Clock clock) {
        this.show = show;
        this.actors = actors;
        this.clock = clock;
    }

    /** What cannot be read in the address is today, me, a week. */
    @GetMapping("/agenda")
    ModelAndView page(
            @RequestParam(name = "giorno", defaultValue = "") String wanted,
            @RequestParam(name = "vista", defaultValue = "") String view,
            @RequestParam(name = "chi", defaultValue = "") String worker) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = Inputs.date(wanted).orElse(today);
        if (view.equals("giorno")) {
            var shown = show.handle(new ShowCalendar.Query(day, day.plusDays(1), null));
            return new ModelAndView("agenda/calendar", "page", CalendarPage.day(shown, day, today));
        }
        LocalDate monday = CalendarPage.monday(day);
        var who = Inputs.id(worker).orElseGet(() -> actors.actor().user());
        var query = new ShowCalendar.Query(monday, monday.plusDays(7), who);
        return new ModelAndView("agenda/calendar", "page", CalendarPage.week(show.handle(query), query, today));
    }

    @GetMapping("/agenda/calendario.ics")
    ResponseEntity<String> file() {
        LocalDate today = LocalDate.now(clock);
        var query = new ShowCalendar.Query(
                today.minusDays(DAYS_OF_FILE),
                today.plusDays(DAYS_OF_FILE),
                actors.actor().user());
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header("Content-Disposition", "attachment; filename=\"agenda.ics\"")
                .body(CalendarFile.of(show.handle(query).rows(), clock.instant()));
    }
}
