package it.trama.casefile.charge;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import java.time.Clock;
import java.time.LocalDate;
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
class ClosingController {

    private final PrepareClosing prepare;
    private final CloseCharge close;
    private final Clock clock;

    ClosingController(PrepareClosing prepare, CloseCharge close, Clock clock) {
        this.prepare = prepare;
        this.close = close;
        this.clock = clock;
    }

    @GetMapping("/cartelle/{record}/chiusura")
    ModelAndView form(@PathVariable UUID record) {
        return page(record, Formats.date(LocalDate.now(clock)), "", FormErrors.NONE);
    }

    @PostMapping("/cartelle/{record}/chiusura")
    ModelAndView close(
            @PathVariable UUID record,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        var date = Inputs.date(day);
        var why = Inputs.choice(ClosureReason.class, reason);
        if (date.isEmpty() || why.isEmpty()) {
            FormErrors errors = date.isEmpty()
                    ? FormErrors.at("day", t("casefile.closing.dayMissing"))
                    : FormErrors.at("reason", t("casefile.closing.reasonMissing"));
            return page(record, day, reason, errors);
        }
        return switch (close.handle(new CloseCharge.Command(record, date.get(), why.get()))) {
            case Done<Boolean, ClosureRefusal> _ -> {
                flash.addFlashAttribute("notice", t("casefile.closing.done"));
                yield new ModelAndView("redirect:/cartelle");
            }
            case Refused(var refusal) -> page(record, day, reason, FormErrors.at("day", textOf(refusal)));
        };
    }

    private static String textOf(ClosureRefusal refusal) {
        return switch (refusal) {
            case ClosureRefusal.InTheFuture _ -> t("casefile.closing.refused.inTheFuture");
            case ClosureRefusal.BeforeItBegan(var since) ->
                t("casefile.closing.refused.beforeItBegan", Formats.longDate(since));
        };
    }

    private ModelAndView page(UUID record, String day, String reason, FormErrors errors) {
        var page = new ClosingPage(
                prepare.handle(record), Option.of(ClosureReason.class, "casefile.closing.reason"), day, reason, errors);
        var view = new ModelAndView("casefile/closing", "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
