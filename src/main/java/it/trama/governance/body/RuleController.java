package it.trama.governance.body;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Bodies.Strategy;
import it.trama.governance.Bodies.UnionRule;
import it.trama.governance.GovernanceDesk;
import it.trama.governance.body.KeepBody.Refusal;
import it.trama.governance.body.KeepBody.Regulate;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/governance/organi/{id}/regole")
class RuleController {

    private final ReadBodies read;
    private final KeepBody keep;
    private final GovernanceDesk desk;

    RuleController(ReadBodies read, KeepBody keep, GovernanceDesk desk) {
        this.read = read;
        this.keep = keep;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView blank(@PathVariable UUID id) {
        desk.requireRunner();
        var folio = read.handle(id, desk.today());
        return page(id, RuleForm.blank(folio.regulations()), FormErrors.NONE);
    }

    @PostMapping
    ModelAndView make(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        desk.requireRunner();
        var form = new RuleForm(typed);
        var errors = form.errors();
        if (!errors.any()) {
            errors = keep.handle(new Regulate(id, form.toRegulation()))
                    .map(why -> FormErrors.at(
                            why == Refusal.SAME_DAY ? "from" : "majority", t("governance.seat.refused." + why)))
                    .orElse(FormErrors.NONE);
        }
        if (errors.any()) {
            return page(id, form, errors);
        }
        flash.addFlashAttribute("notice", t("governance.rules.made"));
        return new ModelAndView("redirect:/governance/organi/" + id);
    }

    private ModelAndView page(UUID id, RuleForm form, FormErrors errors) {
        var lists = new RulePage.Lists(
                Option.of(Strategy.class, "governance.rules.strategy"),
                Option.of(UnionRule.class, "governance.rules.unions"),
                read.handle(id).stream()
                        .map(majority -> new Option(majority.code(), majority.name()))
                        .toList());
        String name = read.handle(id, desk.today()).body().name();
        return BodyController.answer(
                "governance/rules", new RulePage(form, name, "/governance/organi/" + id, lists, errors), errors);
    }
}
