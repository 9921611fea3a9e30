package it.trama.agenda.message;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class MessageController {

    private final ShowMessages show;
    private final Send send;
    private final MarkRead read;

    MessageController(ShowMessages show, Send send, MarkRead read) {
        this.show = show;
        this.send = send;
        this.read = read;
    }

    static String href(UUID record) {
        return "/cartelle/" + record + "/messaggi";
    }

    @GetMapping("/cartelle/{record}/messaggi")
    ModelAndView page(@PathVariable UUID record) {
        return page(record, MessageForm.blank(), FormErrors.NONE);
    }

    @PostMapping("/cartelle/{record}/messaggi")
    ModelAndView send(@PathVariable UUID record, @ModelAttribute MessageForm form, RedirectAttributes flash) {
        FormErrors errors = form.errors();
        if (errors.any()) {
            return page(record, form, errors);
        }
        send.handle(form.toCommand(record));
        flash.addFlashAttribute("notice", t("agenda.message.sent"));
        return new ModelAndView("redirect:" + href(record));
    }

    @PostMapping("/cartelle/{record}/messaggi/{message}/letto")
    String read(@PathVariable UUID record, @PathVariable UUID message, RedirectAttributes flash) {
        read.handle(record, message);
        flash.addFlashAttribute("notice", t("agenda.message.done"));
        return "redirect:" + href(record);
    }

    private ModelAndView page(UUID record, MessageForm form, FormErrors errors) {
        var view = new ModelAndView("agenda/messages", "page", MessagesPage.of(show.handle(record), form, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
