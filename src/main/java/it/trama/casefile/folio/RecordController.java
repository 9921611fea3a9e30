package it.trama.casefile.folio;

import it.trama.casefile.diary.DiaryForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class RecordController {

    private final OpenRecord open;
    private final Clock clock;

    RecordController(OpenRecord open, Clock clock) {
        this.open = open;
        this.clock = clock;
    }

    @GetMapping("/cartelle/{record}")
    ModelAndView show(@PathVariable UUID record, @RequestParam Map<String, String> query) {
        var page = FolioPage.of(open.handle(record, DiaryForm.of(query)), LocalDate.now(clock));
        return new ModelAndView("casefile/folio", "page", page);
    }
}
