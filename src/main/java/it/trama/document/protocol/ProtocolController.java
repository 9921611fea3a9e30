package it.trama.document.protocol;

import it.trama.casefile.Direction;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.MenuEntry;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import it.trama.trust.Menu;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ProtocolController {

    private static final int MENU = 77;
    private static final int FIRST_YEAR = 1990;

    private final ListProtocol list;
    private final Directory directory;
    private final CurrentActor actors;
    private final Clock clock;

    ProtocolController(ListProtocol list, Directory directory, CurrentActor actors, Clock clock) {
        this.list = list;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
    }

    @Bean
    static MenuEntry menuProtocol() {
        return new Menu("document.protocol.menu", "/protocollo", MENU, "files", Set.of(ListProtocol.OFFICES));
    }

    /** An unknown filter is no filter. */
    @GetMapping("/protocollo")
    ModelAndView list(
            @RequestParam(name = "anno", defaultValue = "") String year,
            @RequestParam(name = "verso", defaultValue = "") String direction,
            @RequestParam(name = "numero", defaultValue = "") String number,
            @RequestParam(name = "pagina", defaultValue = "1") int page) {
        int thisYear = LocalDate.now(clock).getYear();
        var query = new ListProtocol.Query(
                whole(year).filter(y -> y >= FIRST_YEAR && y <= thisYear).orElse(thisYear),
                Inputs.choice(Direction.class, direction).filter(d -> d != Direction.INTERNAL),
                whole(number),
                Math.clamp(page, 1, 10_000) - 1);
        var rows = list.handle(query);
        String body = directory
                .organisation(actors.actor().organisation())
                .map(Directory.Organisation::name)
                .orElse("");
        return new ModelAndView("document/protocol", "page", ProtocolPage.of(body, rows, query));
    }

    private static Optional<Integer> whole(String typed) {
        return Inputs.number(typed)
                .filter(number -> number.stripTrailingZeros().scale() <= 0
                        && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0)
                .map(BigDecimal::intValue);
    }
}
