package it.trama.casefile.folio;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class FamilyController {

    private final OpenFamily open;

    FamilyController(OpenFamily open) {
        this.open = open;
    }

    @GetMapping("/cartelle/{record}/famiglia")
    ModelAndView show(@PathVariable UUID record) {
        return new ModelAndView("casefile/family", "page", FamilyPage.of(open.handle(record)));
    }
}
