package it.trama.signal.desk;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Inputs;
import it.trama.signal.desk.Settle.Command;
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
class InboxController {

    private final ShowInbox inbox;
    private final ShowMatter matter;
    private final Settle settle;
    private final InboxPages pages;
    private final Clock clock;

    InboxController(ShowInbox inbox, ShowMatter matter, Settle settle, InboxPages pages, Clock clock) {
        this.inbox = inbox;
        this.matter = matter;
        this.settle = settle;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(InboxPages.ADDRESS)
    ModelAndView list(@RequestParam(defaultValue = "") String chiuse) {
        boolean closed = !chiuse.isEmpty();
        return new ModelAndView(
                "signal/inbox", "page", pages.inbox(inbox.handle(closed), closed, LocalDate.now(clock)));
    }

    @GetMapping(InboxPages.ADDRESS + "/{id}")
    ModelAndView one(@PathVariable UUID id) {
        return new ModelAndView("signal/matter", "page", pages.matter(matter.handle(id)));
    }

    @PostMapping(InboxPages.ADDRESS + "/{id}/prendi")
    String take(@PathVariable UUID id, RedirectAttributes flash) {
        return settle(new Command.Take(id), InboxPages.ADDRESS + "/" + id, flash);
    }

    /** Who hands on may see it no more: back to the list. */
    @PostMapping(InboxPages.ADDRESS + "/{id}/passa")
    String handOn(
            @PathVariable UUID id,
            @RequestParam UUID team,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes flash) {
        return settle(new Command.HandOn(id, team, Inputs.text(note)), InboxPages.ADDRESS, flash);
    }

    @PostMapping(InboxPages.ADDRESS + "/{id}/rispondi")
    String answer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String phrase,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes flash) {
        return settle(new Command.Answer(id, phrase, Inputs.text(note)), InboxPages.ADDRESS + "/" + id, flash);
    }

    private String settle(Command command, String next, RedirectAttributes flash) {
        boolean done = settle.handle(command);
        flash.addFlashAttribute(
                "notice", t(done ? "signal.did." + command.getClass().getSimpleName() : "signal.did.before"));
        return "redirect:" + next;
    }
}
