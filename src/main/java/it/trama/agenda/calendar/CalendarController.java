package it.trama.agenda.calendar;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.calendar.CalendarFile;
import it.trama.platform.web.Inputs;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class CalendarController {

    /** How far the file looks ahead. */
    private static final int DAYS_OF_FILE = 90;

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
                .contentType(CalendarFile.TYPE)
                .header("Content-Disposition", "attachment; filename=\"agenda.ics\"")
                .body(file(show.handle(query).rows()).text(clock.instant()));
    }

    /** Hours and kinds. It leaves the house, so it names no person and no address. */
    private static CalendarFile file(List<CalendarRows.Row> rows) {
        return new CalendarFile(
                CalendarFile.Method.PUBLISH,
                rows.stream().map(CalendarController::event).toList());
    }

    private static CalendarFile.Event event(CalendarRows.Row row) {
        CalendarRows.About about = row.about();
        String said = about == null ? t("agenda.busy") : t("agenda.kind." + about.kind());
        return new CalendarFile.Event(
                row.id(), 0, row.starts().toInstant(), row.ends().toInstant(), CalendarFile.Words.of(said));
    }
}
