package it.trama.intake.triage;

import static it.trama.platform.web.Texts.t;

import it.trama.intake.triage.Sort.Command;
import it.trama.platform.web.Inputs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class TriageController {

    static final String ADDRESS = "/accessi/smistamento";

    private static final int DAYS = 7;

    private final ShowTriage show;
    private final Sort sort;
    private final Clock clock;

    TriageController(ShowTriage show, Sort sort, Clock clock) {
        this.show = show;
        this.sort = sort;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView page() {
        return new ModelAndView("intake/triage", "page", TriagePage.of(show.handle(), LocalDate.now(clock)));
    }

    /** A day that cannot be read is a week from now, as proposed. */
    @PostMapping(ADDRESS + "/{contact}/prendi")
    String take(@PathVariable UUID contact, @RequestParam(defaultValue = "") String byWhen, RedirectAttributes flash) {
        LocalDate by = Inputs.date(byWhen).orElse(LocalDate.now(clock).plusDays(DAYS));
        sort.handle(new Command.Take(contact, by));
        flash.addFlashAttribute("notice", t("intake.triage.taken"));
        return "redirect:" + ADDRESS;
    }

    @PostMapping(ADDRESS + "/{contact}/passa")
    String handOn(
            @PathVariable UUID contact,
            @RequestParam UUID team,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes flash) {
        sort.handle(new Command.HandOn(contact, team, Inputs.text(note)));
        flash.addFlashAttribute("notice", t("intake.triage.handedOn"));
        return "redirect:" + ADDRESS;
    }

    @PostMapping(ADDRESS + "/{contact}/risposto")
    String answered(
            @PathVariable UUID contact, @RequestParam(defaultValue = "") String note, RedirectAttributes flash) {
        sort.handle(new Command.Answered(contact, Inputs.text(note)));
        flash.addFlashAttribute("notice", t("intake.triage.answered"));
        return "redirect:" + ADDRESS;
    }
}
