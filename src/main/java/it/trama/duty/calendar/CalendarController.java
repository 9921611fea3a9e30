package it.trama.duty.calendar;

import it.trama.duty.calendar.CalendarPage.Typed;
import it.trama.platform.calendar.CalendarFile;
import it.trama.platform.calendar.CalendarFile.Event;
import it.trama.platform.calendar.CalendarFile.Words;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.MenuEntry;
import it.trama.trust.Menu;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping(CalendarController.HOME)
class CalendarController {

    static final String HOME = "/adempimenti";

    private static final int MENU = 72;

    private final ReadCalendar read;
    private final CalendarPages pages;
    private final DutyDesk desk;

    CalendarController(ReadCalendar read, CalendarPages pages, DutyDesk desk) {
        this.read = read;
        this.pages = pages;
        this.desk = desk;
    }

    @Bean
    static MenuEntry dutyMenu() {
        return new Menu("duty.title", HOME, MENU, "calendar", Set.of(DutyDesk.READERS));
    }

    @GetMapping
    ModelAndView calendar(@RequestParam Map<String, String> asked) {
        CalendarFilter filter = CalendarFilter.of(asked, desk.today().getYear());
        return new ModelAndView("duty/calendar", "page", pages.of(read.handle(filter.year()), filter));
    }

    @GetMapping("/calendario.ics")
    ResponseEntity<byte[]> file(@RequestParam Map<String, String> asked) {
        CalendarFilter filter = CalendarFilter.of(asked, desk.today().getYear());
        var duties = read.handle(filter.year()).duties().stream()
                .filter(duty -> filter.accepts(duty)
                        && (duty.isLate(desk.today()) || duty.due().getYear() == filter.year()))
                .map(duty ->
                        Event.ofDay(duty.id(), duty.due(), Words.of(duty.about().title())))
                .toList();
        return ResponseEntity.ok()
                .contentType(CalendarFile.TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("adempimenti-" + filter.year() + ".ics")
                                .build()
                                .toString())
                .body(new CalendarFile(CalendarFile.Method.PUBLISH, duties)
                        .text(desk.now().toInstant())
                        .getBytes(StandardCharsets.UTF_8));
    }

    static Typed blank() {
        return new Typed(Map.of(), FormErrors.NONE);
    }
}
