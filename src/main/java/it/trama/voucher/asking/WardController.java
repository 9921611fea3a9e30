package it.trama.voucher.asking;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.voucher.MakingMoves;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class WardController {

    private final PrepareAsking prepare;
    private final AskVoucher ask;
    private final MakingMoves.Placing placing;
    private final Services services;

    WardController(PrepareAsking prepare, AskVoucher ask, MakingMoves.Placing placing, Services services) {
        this.prepare = prepare;
        this.ask = ask;
        this.placing = placing;
        this.services = services;
    }

    @GetMapping("/voucher/nuovo")
    ModelAndView form() {
        var prepared = prepare.handle();
        var today = Formats.date(services.today());
        var blank = new WardForm(
                UUID.randomUUID().toString(),
                null,
                null,
                new WardForm.Need(prepared.lastUnit(), today, "11:00", null),
                null);
        return page(prepared, blank, null, FormErrors.NONE);
    }

    @PostMapping("/voucher/nuovo")
    ModelAndView ask(@ModelAttribute WardForm form, RedirectAttributes flash) {
        var prepared = prepare.handle();
        var reader = new WardReader(prepared, services.today(), services.clock().getZone());
        return switch (reader.read(form)) {
            case Refused(var errors) -> page(prepared, form, null, errors);
            case Done(var command) ->
                switch (ask.handle(command)) {
                    case Refused(var already) ->
                        page(
                                prepared,
                                form,
                                already,
                                FormErrors.at("told.again", t("voucher.ask.already", already.number())));
                    case Done(var id) -> {
                        placing.place(id);
                        flash.addFlashAttribute("notice", t("voucher.asked"));
                        yield new ModelAndView("redirect:/voucher/" + id);
                    }
                };
        };
    }

    private static ModelAndView page(
            PrepareAsking.Prepared prepared,
            WardForm form,
            AskVoucher.@Nullable AlreadyAsked already,
            FormErrors errors) {
        var view = new ModelAndView("voucher/ask", "page", WardPage.of(prepared, form, already, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
