package it.trama.agenda.reminder;

import static it.trama.platform.web.Texts.t;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ReminderController {

    private final ListByHand list;
    private final SettleReminder settle;

    ReminderController(ListByHand list, SettleReminder settle) {
        this.list = list;
        this.settle = settle;
    }

    @GetMapping("/agenda/promemoria")
    ModelAndView page() {
        return new ModelAndView("agenda/reminders", "page", RemindersPage.of(list.handle()));
    }

    @PostMapping("/agenda/promemoria/{reminder}")
    String settle(
            @PathVariable UUID reminder,
            @RequestParam(name = "rifiuta", defaultValue = "false") String refused,
            RedirectAttributes flash) {
        boolean never = refused.equals("true");
        settle.handle(reminder, never);
        flash.addFlashAttribute("notice", t(never ? "agenda.reminders.refused" : "agenda.reminders.done"));
        return "redirect:/agenda/promemoria";
    }
}
