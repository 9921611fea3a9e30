package it.trama.insight.rooms;

import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.platform.web.MenuEntry;
import it.trama.trust.Menu;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/cruscotto")
class RoomsController {

    private static final int MENU = 80;

    private final Rooms rooms;
    private final ExportRoom export;
    private final Clock clock;

    RoomsController(Rooms rooms, ExportRoom export, Clock clock) {
        this.rooms = rooms;
        this.export = export;
        this.clock = clock;
    }

    @Bean
    static MenuEntry dashboardMenu() {
        return new Menu("insight.menu", "/cruscotto", MENU, "chart-line", Rooms.ROLES);
    }

    @Bean
    static MenuEntry dashboardMenuOfGovernment() {
        return new Menu(
                "insight.menu",
                "/cruscotto",
                MenuEntry.TOOLS - 1,
                "chart-line",
                Set.of(Role.PLAN_OFFICE, Role.MAYOR, Role.ASSEMBLY_SECRETARY));
    }

    @GetMapping
    ModelAndView dashboard(@RequestParam(required = false) @Nullable Integer anno) {
        Asked asked = asked(anno, "");
        var cards = Arrays.stream(Room.values())
                .map(room -> {
                    RoomPage page = rooms.of(room, asked);
                    return new DashboardPage.Card(
                            page.question(),
                            page.answer().number(),
                            page.answer().sentence(),
                            room.address() + asked.query());
                })
                .toList();
        return new ModelAndView(
                "insight/dashboard", "page", new DashboardPage(cards, Integer.toString(asked.year()), rooms.sources()));
    }

    @GetMapping("/{room}")
    ModelAndView room(
            @PathVariable String room,
            @RequestParam(required = false) @Nullable Integer anno,
            @RequestParam(defaultValue = "") String subambito) {
        return new ModelAndView("insight/room", "page", rooms.of(named(room), asked(anno, subambito)));
    }

    @GetMapping("/dettaglio")
    ModelAndView detail(
            @RequestParam String tema,
            @RequestParam(required = false) @Nullable Integer anno,
            @RequestParam(defaultValue = "") String subambito,
            @RequestParam(defaultValue = Asked.ALL) String voce) {
        return new ModelAndView(
                "insight/room",
                "page",
                rooms.detail(named(tema), asked(anno, subambito).about(voce)));
    }

    @GetMapping("/{room}.csv")
    ResponseEntity<byte[]> export(
            @PathVariable String room,
            @RequestParam(required = false) @Nullable Integer anno,
            @RequestParam(defaultValue = "") String subambito) {
        String text = export.handle(named(room), asked(anno, subambito));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(room + ".csv")
                                .build()
                                .toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Room named(String code) {
        return Room.of(code).orElseThrow(NotFound::new);
    }

    private Asked asked(@Nullable Integer year, String subdistrict) {
        int wanted = year == null ? LocalDate.now(clock).getYear() : year;
        if (wanted < 1900 || wanted > 2999 || !subdistrict.matches("|[1-6]")) {
            throw new NotFound();
        }
        return Asked.of(wanted, subdistrict);
    }
}
