package it.trama.governance.session;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Sessions.Session;
import it.trama.governance.session.RunSession.Close;
import it.trama.governance.session.RunSession.Open;
import it.trama.governance.session.RunSession.Refusal;
import it.trama.governance.session.RunSession.SecondCall;
import it.trama.kernel.Result;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens, passes to the second call, closes. */
@Controller
@RequestMapping("/governance/sedute/{id}")
class RunController {

    private final RunSession run;

    RunController(RunSession run) {
        this.run = run;
    }

    @PostMapping("/apri")
    ModelAndView open(
            @PathVariable UUID id,
            @RequestParam(name = "call", required = false) @Nullable String call,
            RedirectAttributes flash) {
        return answer(run.handle(new Open(id, "2".equals(call) ? 2 : 1)), id, "/presenze", flash);
    }

    @PostMapping("/seconda")
    ModelAndView second(@PathVariable UUID id, RedirectAttributes flash) {
        return answer(run.handle(new SecondCall(id)), id, "", flash);
    }

    @PostMapping("/chiudi")
    ModelAndView close(@PathVariable UUID id, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", t("governance.session.closed"));
        return answer(run.handle(new Close(id)), id, "", flash);
    }

    private static ModelAndView answer(
            Result<Session, Refusal> result, UUID id, String next, RedirectAttributes flash) {
        return switch (result) {
            case Result.Done<Session, Refusal>(var _) -> new ModelAndView("redirect:/governance/sedute/" + id + next);
            case Result.Refused<Session, Refusal>(var why) -> {
                flash.addFlashAttribute("notice", words(why));
                yield new ModelAndView("redirect:/governance/sedute/" + id);
            }
        };
    }

    private static String words(Refusal why) {
        return switch (why) {
            case Refusal.NotNow() -> t("governance.session.refused.NOT_NOW");
            case Refusal.NoSecondCall() -> t("governance.session.refused.NO_SECOND");
            case Refusal.NoRegulation() -> t("governance.session.refused.NO_REGULATION");
            case Refusal.NoWeight(var seats) -> t("governance.session.refused.NO_WEIGHT", String.join(", ", seats));
            case Refusal.BallotOpen() -> t("governance.session.refused.BALLOT_OPEN");
        };
    }
}
