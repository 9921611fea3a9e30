package it.trama.voucher.support;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.voucher.MakingMoves;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class SupportController {

    private final ReadSupport read;
    private final AskFromProject ask;
    private final MakingMoves.Placing placing;
    private final SupportTrace trace;

    SupportController(ReadSupport read, AskFromProject ask, MakingMoves.Placing placing, SupportTrace trace) {
        this.read = read;
        this.ask = ask;
        this.placing = placing;
        this.trace = trace;
    }

    @GetMapping("/cartelle/{id}/voucher")
    ModelAndView vouchers(@PathVariable UUID id) {
        return new ModelAndView("voucher/record", "page", SupportPage.OfRecord.of(id, read.handle(id)));
    }

    @GetMapping("/cartelle/{id}/voucher/nuovo")
    ModelAndView form(@PathVariable UUID id, @RequestParam(name = "parte", defaultValue = "") String part) {
        var prepared = read.handle(id, Inputs.id(part).orElseThrow(NotFound::new));
        return page(id, prepared, SupportForm.blank(prepared, trace.today()), FormErrors.NONE);
    }

    @PostMapping("/cartelle/{id}/voucher/nuovo")
    ModelAndView ask(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        var form = new SupportForm(typed);
        var prepared = read.handle(id, Inputs.id(form.of("part")).orElseThrow(NotFound::new));
        return switch (form.read(id, prepared, trace.today())) {
            case Refused(var errors) -> page(id, prepared, form, errors);
            case Done(var command) ->
                switch (ask.handle(command)) {
                    case Refused(var why) ->
                        page(id, prepared, form, FormErrors.whole(t("voucher.support.refused." + why)));
                    case Done(var voucher) -> {
                        placing.place(voucher);
                        flash.addFlashAttribute("notice", t("voucher.support.made"));
                        yield new ModelAndView("redirect:/voucher/" + voucher);
                    }
                };
        };
    }

    private static ModelAndView page(UUID id, ReadSupport.Prepared prepared, SupportForm form, FormErrors errors) {
        var view = new ModelAndView("voucher/support", "page", SupportPage.of(id, prepared, form, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
