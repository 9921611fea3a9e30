package it.trama.territory.overview;

import it.trama.kernel.Role;
import it.trama.platform.web.MenuEntry;
import it.trama.trust.CurrentActor;
import it.trama.trust.Menu;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class TerritoryController {

    private static final int MENU = 85;

    private final TerritoryView view;
    private final CurrentActor actors;

    TerritoryController(TerritoryView view, CurrentActor actors) {
        this.view = view;
        this.actors = actors;
    }

    @Bean
    static MenuEntry territoryMenu() {
        return new Menu(
                "territory.menu",
                "/territorio",
                MENU,
                "map-marker",
                Set.of(Role.PLAN_OFFICE, Role.MAYOR, Role.ASSEMBLY_SECRETARY, Role.ADMINISTRATOR));
    }

    @GetMapping("/territorio")
    ModelAndView territory(
            @RequestParam(defaultValue = "") String subambito,
            @RequestParam(defaultValue = "nome") String ordina,
            @RequestParam(defaultValue = "su") String verso,
            @RequestParam(defaultValue = "abitanti") String mappa) {
        var filter = new TerritoryPage.Filter(
                List.of(),
                subambito.matches("[1-9][0-9]?") ? subambito : "",
                SortBy.of(ordina).parameter(),
                verso.equals("giu") ? "giu" : "su",
                Measure.of(mappa).parameter());
        boolean mayImport = actors.actor().hasAny(Role.PLAN_OFFICE, Role.ADMINISTRATOR);
        return new ModelAndView("territory/territory", "page", view.of(filter, mayImport));
    }
}
