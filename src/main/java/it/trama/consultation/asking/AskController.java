package it.trama.consultation.asking;

import static it.trama.platform.web.Texts.t;

import it.trama.consultation.RefusalText;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
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

/** The tab of the record, and the form that asks. */
@Controller
class AskController {

    private final ListRequests list;
    private final PrepareRequest prepare;
    private final AskConsultation ask;
    private final RequestTrace trace;

    AskController(ListRequests list, PrepareRequest prepare, AskConsultation ask, RequestTrace trace) {
        this.list = list;
        this.prepare = prepare;
        this.ask = ask;
        this.trace = trace;
    }

    @GetMapping("/cartelle/{record}/consulenze")
    ModelAndView list(@PathVariable UUID record) {
        return new ModelAndView("consultation/requests", "page", RequestsPage.of(list.handle(record), trace.today()));
    }

    @GetMapping("/cartelle/{record}/consulenze/nuova")
    ModelAndView form(@PathVariable UUID record) {
        return page(record, AskForm.blank(trace.today()), FormErrors.NONE);
    }

    @PostMapping("/cartelle/{record}/consulenze/nuova")
    ModelAndView ask(@PathVariable UUID record, @ModelAttribute AskForm form, RedirectAttributes flash) {
        return switch (form.toCommand(record, trace.today())) {
            case Refused(var errors) -> page(record, form, errors);
            case Done(var command) ->
                switch (ask.handle(command)) {
                    case Refused(var refusal) -> page(record, form, FormErrors.whole(RefusalText.of(refusal)));
                    case Done(var id) -> {
                        flash.addFlashAttribute("notice", t("consultation.asked"));
                        yield new ModelAndView("redirect:" + RequestsTab.href(record) + "/" + id);
                    }
                };
        };
    }

    private ModelAndView page(UUID record, AskForm form, FormErrors errors) {
        var view = new ModelAndView("consultation/ask", "page", AskPage.of(prepare.handle(record), form, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
