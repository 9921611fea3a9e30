package it.trama.delivery.assignment;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class AssignmentsController {

    private final ListAssignments list;
    private final ReadAssignment read;
    private final LogDelivery log;
    private final CancelDelivery cancel;
    private final AssignmentPages pages;

    AssignmentsController(
            ListAssignments list, ReadAssignment read, LogDelivery log, CancelDelivery cancel, AssignmentPages pages) {
        this.list = list;
        this.read = read;
        this.log = log;
        this.cancel = cancel;
        this.pages = pages;
    }

    @GetMapping("/consegne")
    ModelAndView list(
            @RequestParam(name = "testo", defaultValue = "") String text,
            @RequestParam(name = "pagina", defaultValue = "1") String page) {
        String wanted = Inputs.text(text);
        int number = page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
        return new ModelAndView("delivery/list", "page", pages.list(list.handle(wanted, number), wanted));
    }

    @GetMapping("/consegne/{id}")
    ModelAndView assignment(@PathVariable UUID id) {
        return new ModelAndView("delivery/assignment", "page", pages.page(read.handle(id), null, FormErrors.NONE));
    }

    @PostMapping("/consegne/{id}")
    ModelAndView log(@PathVariable UUID id, DeliveryForm form, RedirectAttributes redirect) {
        return switch (form.toCommand(id)) {
            case Refused(var errors) -> again(id, form, errors);
            case Done(var command) ->
                switch (log.handle(command)) {
                    case Refused(var refusal) -> again(id, form, refusal.explained());
                    case Done(var _) -> back(id, t("delivery.logged"), redirect);
                };
        };
    }

    @PostMapping("/consegne/{id}/annulla")
    ModelAndView cancel(
            @PathVariable UUID id,
            @RequestParam("delivery") String delivery,
            @RequestParam("reversal") String reversal,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            RedirectAttributes redirect) {
        if (Inputs.text(reason).isEmpty()) {
            return again(id, null, FormErrors.at("reason-" + delivery, t("delivery.error.reason")));
        }
        var command = new CancelDelivery.Command(
                Inputs.id(reversal).orElseThrow(NotFound::new),
                id,
                Inputs.id(delivery).orElseThrow(NotFound::new),
                Inputs.text(reason));
        return switch (cancel.handle(command)) {
            case Refused(var refusal) -> again(id, null, refusal.explained());
            case Done(var _) -> back(id, t("delivery.cancelled"), redirect);
        };
    }

    private ModelAndView again(UUID id, @Nullable DeliveryForm form, FormErrors errors) {
        var view = new ModelAndView("delivery/assignment", "page", pages.page(read.handle(id), form, errors));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static ModelAndView back(UUID id, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/consegne/" + id);
    }
}
