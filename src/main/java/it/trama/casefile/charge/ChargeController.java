package it.trama.casefile.charge;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import java.time.Clock;
import java.time.LocalDate;
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
class ChargeController {

    private final PrepareCharge prepare;
    private final TakeInCharge take;
    private final Clock clock;

    ChargeController(PrepareCharge prepare, TakeInCharge take, Clock clock) {
        this.prepare = prepare;
        this.take = take;
        this.clock = clock;
    }

    @GetMapping("/persone/{person}/presa-in-carico")
    ModelAndView form(@PathVariable UUID person) {
        return new ModelAndView("casefile/charge", "page", ChargePage.of(prepare.handle(person), LocalDate.now(clock)));
    }

    @PostMapping("/persone/{person}/presa-in-carico")
    ModelAndView take(@PathVariable UUID person, @ModelAttribute ChargeForm form, RedirectAttributes flash) {
        FormErrors errors = form.errors();
        if (errors.any()) {
            return again(person, form, errors);
        }
        return switch (take.handle(form.toCommand(person))) {
            case Done(var record) -> {
                flash.addFlashAttribute("notice", t("casefile.charge.done"));
                yield new ModelAndView("redirect:/cartelle/" + record);
            }
            case Refused(var reason) -> again(person, form, at(reason));
        };
    }

    private static FormErrors at(ChargeRefusal refusal) {
        return switch (refusal) {
            case ChargeRefusal.AlreadyInCharge(var team) ->
                FormErrors.whole(
                        team == null
                                ? t("casefile.charge.refused.alreadyInCharge")
                                : t("casefile.charge.refused.alreadyInChargeOf", team));
            case ChargeRefusal.Deceased _ -> FormErrors.whole(t("casefile.charge.refused.deceased"));
            case ChargeRefusal.InTheFuture _ -> FormErrors.at("from", t("casefile.charge.refused.inTheFuture"));
            case ChargeRefusal.AnotherPeriod _ -> FormErrors.at("from", t("casefile.charge.refused.anotherPeriod"));
            case ChargeRefusal.TeamNotYours _ -> FormErrors.at("team", t("casefile.charge.refused.teamNotYours"));
            case ChargeRefusal.ManagerNotOfYourBody _ ->
                FormErrors.at("manager", t("casefile.charge.refused.managerNotOfYourBody"));
        };
    }

    private ModelAndView again(UUID person, ChargeForm form, FormErrors errors) {
        var view = new ModelAndView("casefile/charge", "page", ChargePage.of(prepare.handle(person), form, errors));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
