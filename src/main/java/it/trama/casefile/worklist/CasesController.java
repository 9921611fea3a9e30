package it.trama.casefile.worklist;

import it.trama.platform.web.Inputs;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class CasesController {

    private static final Set<String> AREAS = Set.of("FAMILY_MINORS", "DISABILITY", "ADULTS", "ELDERLY");

    private final ListCases list;

    CasesController(ListCases list) {
        this.list = list;
    }

    /** An unknown filter is no filter. */
    @GetMapping("/cartelle")
    ModelAndView list(
            @RequestParam(name = "di", defaultValue = "MINE") String scope,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(name = "poverta", defaultValue = "false") String poverty,
            @RequestParam(name = "pagina", defaultValue = "1") int page) {
        var query = new ListCases.Query(
                Inputs.choice(Scope.class, scope).orElse(Scope.MINE),
                AREAS.contains(area) ? area : "",
                poverty.equals("true"),
                Math.clamp(page, 1, 10_000) - 1);
        return new ModelAndView("casefile/worklist", "page", CasesPage.of(list.handle(query), query));
    }
}
