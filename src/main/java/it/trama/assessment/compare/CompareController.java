package it.trama.assessment.compare;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class CompareController {

    private final CompareSheets compare;

    CompareController(CompareSheets compare) {
        this.compare = compare;
    }

    @GetMapping("/cartelle/{record}/valutazioni/confronto")
    ModelAndView compare(
            @PathVariable UUID record,
            @RequestParam String strumento,
            @RequestParam @Nullable String prima,
            @RequestParam @Nullable String dopo) {
        var page = ComparePage.of(compare.handle(record, strumento), prima, dopo);
        return new ModelAndView("assessment/compare", "page", page);
    }
}
