package it.trama.governance.answer;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Answers.Kind;
import it.trama.governance.GovernanceDesk;
import it.trama.governance.answer.Announce.Refusal;
import it.trama.governance.answer.Announce.Say;
import it.trama.governance.answer.AnswerRows.Person;
import it.trama.kernel.NotFound;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/governance/sedute/{id}/risposta")
class AnswerController {

    private static final Map<Refusal, String> FIELDS = Map.of(
            Refusal.NO_HOLDER, "holder",
            Refusal.HOLDER_AWAY, "holder",
            Refusal.TOO_MANY, "holder",
            Refusal.NO_PERSON, "name");

    private final Announce announce;
    private final GovernanceDesk desk;

    AnswerController(Announce announce, GovernanceDesk desk) {
        this.announce = announce;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView page(@PathVariable UUID id) {
        return view(id, Map.of(), FormErrors.NONE);
    }

    @PostMapping
    ModelAndView answer(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        desk.requireReader();
        var seat = Inputs.id(typed.get("seat"));
        var kind = Inputs.choice(Kind.class, typed.get("kind"));
        if (seat.isEmpty() || kind.isEmpty()) {
            return view(id, typed, FormErrors.whole(t("governance.answer.error.choose")));
        }
        var say = new Say(
                id,
                seat.get(),
                kind.get(),
                kind.get() == Kind.PROXY ? Inputs.id(typed.get("holder")).orElse(null) : null,
                kind.get() == Kind.DELEGATE ? person(typed) : null);
        return announce.handle(say).map(why -> view(id, typed, words(why))).orElseGet(() -> {
            flash.addFlashAttribute("notice", t("governance.answer.done"));
            return new ModelAndView("redirect:/governance/sedute/" + id + "/risposta");
        });
    }

    private static Person person(Map<String, String> typed) {
        return new Person(
                Inputs.id(typed.get("id")).orElseThrow(NotFound::new),
                Inputs.text(typed.get("name")),
                Inputs.text(typed.get("office")));
    }

    private static FormErrors words(Refusal why) {
        return FormErrors.at(FIELDS.getOrDefault(why, ""), t("governance.answer.refused." + why));
    }

    private ModelAndView view(UUID id, Map<String, String> typed, FormErrors errors) {
        var page = AnswerPage.of(announce.handle(id), desk.runs(), typed, errors);
        var view = new ModelAndView("governance/answer", "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
