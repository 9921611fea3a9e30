package it.trama.agenda.resource;

import static it.trama.platform.web.Texts.t;

import it.trama.agenda.OpenTimes.Collision;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class HoursController {

    private final Show show;
    private final ChangeHours change;
    private final ResourceRules rules;

    HoursController(Show show, ChangeHours change, ResourceRules rules) {
        this.show = show;
        this.change = change;
        this.rules = rules;
    }

    @PostMapping("/agenda/sportelli/{id}/orari")
    ModelAndView change(@PathVariable UUID id, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var form = new HoursForm(sent);
        FormErrors errors = form.errors(rules.today());
        if (errors.any()) {
            return again(id, form, errors, null);
        }
        return switch (change.handle(form.toCommand(id))) {
            case Done<UUID, Collision> _ -> {
                flash.addFlashAttribute("notice", t("agenda.hours.changed"));
                yield new ModelAndView("redirect:/agenda/sportelli/" + id);
            }
            case Refused(var collision) -> again(id, form, FormErrors.NONE, collision);
        };
    }

    private ModelAndView again(UUID id, HoursForm form, FormErrors errors, @Nullable Collision collision) {
        var asked = new ResourcePage.Asked("hours", errors, collision, "");
        return ResourceController.again(
                ResourcePage.of(Kind.DESK, show.handle(Kind.DESK, id), null, form, asked, rules.today()));
    }
}
