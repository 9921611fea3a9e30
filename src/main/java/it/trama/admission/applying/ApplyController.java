package it.trama.admission.applying;

import static it.trama.platform.web.Texts.t;

import it.trama.admission.DefinedLists;
import it.trama.admission.ListRules;
import it.trama.admission.applying.MakeApplication.Refusal;
import it.trama.admission.applying.MakeApplication.Whose;
import it.trama.kernel.Result;
import it.trama.network.Facility;
import it.trama.platform.web.FormErrors;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Applying from a record, and at a facility's desk. */
@Controller
class ApplyController {

    private final ReadApplications read;
    private final MakeApplication make;
    private final DefinedLists lists;
    private final ApplyPages pages;

    ApplyController(ReadApplications read, MakeApplication make, DefinedLists lists, ApplyPages pages) {
        this.read = read;
        this.make = make;
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping("/cartelle/{record}/liste-d-attesa")
    ModelAndView ofRecord(@PathVariable UUID record) {
        var shown = read.handle(new ReadApplications.OfRecord(record));
        return new ModelAndView("admission/record", "page", pages.ofRecord(shown));
    }

    @GetMapping("/cartelle/{record}/liste-d-attesa/nuova")
    ModelAndView blank(@PathVariable UUID record, @RequestParam(defaultValue = "nursing-home") String tipo) {
        return form(record, lists.newest(tipo), pages.blank());
    }

    private ModelAndView form(UUID record, ListRules rules, ApplyPage.Typed typed) {
        var form =
                read.handle(new ReadApplications.ToApply(record, rules.named().code()));
        return answer(pages.form(form, rules, typed), typed);
    }

    private static ModelAndView answer(ApplyPage page, ApplyPage.Typed typed) {
        var view = new ModelAndView("admission/apply", "page", page);
        if (typed.errors().any()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    @PostMapping("/cartelle/{record}/liste-d-attesa")
    ModelAndView apply(
            @PathVariable UUID record, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes after) {
        var form = new TypedApplication(typed);
        ListRules rules = lists.newest(form.of("rules"));
        FormErrors errors = form.errors();
        if (errors.any()) {
            return form(record, rules, form.again(errors));
        }
        var command = form.command(new Whose.OfRecord(record), rules, form.homes());
        return switch (make.handle(command)) {
            case Result.Refused(Refusal why) -> form(record, rules, form.again(refused(why)));
            case Result.Done(UUID id) -> made(id, after);
        };
    }

    @GetMapping("/liste-d-attesa/strutture/{facility}/nuova")
    ModelAndView desk(@PathVariable UUID facility) {
        return desk(facility, pages.blank());
    }

    private ModelAndView desk(UUID facility, ApplyPage.Typed typed) {
        Facility found = read.handle(new ReadApplications.AtDesk(facility));
        return answer(pages.desk(found, lists.ofKind(found.kind()).orElseThrow(), typed), typed);
    }

    @PostMapping("/liste-d-attesa/strutture/{facility}/domande")
    ModelAndView applyAtDesk(
            @PathVariable UUID facility, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes after) {
        var form = new TypedApplication(typed);
        Facility found = read.handle(new ReadApplications.AtDesk(facility));
        ListRules rules = lists.ofKind(found.kind()).orElseThrow();
        FormErrors errors = form.deskErrors();
        if (errors.any()) {
            return desk(facility, form.again(errors));
        }
        var command = form.command(new Whose.AtDesk(facility, form.person()), rules, List.of(facility));
        return switch (make.handle(command)) {
            case Result.Refused(Refusal why) -> desk(facility, form.again(refused(why)));
            case Result.Done(UUID id) -> made(id, after);
        };
    }

    private static FormErrors refused(Refusal why) {
        String field = Map.of(
                        Refusal.NO_HOME, "home1",
                        Refusal.WRONG_HOME, "home1",
                        Refusal.ALREADY_WAITS, "home1",
                        Refusal.DAY, "on")
                .getOrDefault(why, "");
        return FormErrors.at(field, t("admission.apply.refused." + why));
    }

    private static ModelAndView made(UUID id, RedirectAttributes after) {
        after.addFlashAttribute("notice", t("admission.apply.made"));
        return new ModelAndView("redirect:/liste-d-attesa/domande/" + id);
    }
}
