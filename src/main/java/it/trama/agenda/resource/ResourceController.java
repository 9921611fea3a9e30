package it.trama.agenda.resource;

import static it.trama.platform.web.Texts.t;

import it.trama.agenda.OpenTimes.Collision;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The same pages for desks, rooms and mediators; the address says which. */
@Controller
class ResourceController {

    private final Show show;
    private final Save save;
    private final End end;
    private final ResourceRules rules;

    ResourceController(Show show, Save save, End end, ResourceRules rules) {
        this.show = show;
        this.save = save;
        this.end = end;
        this.rules = rules;
    }

    @GetMapping({"/agenda/sportelli", "/agenda/sale", "/agenda/mediatori"})
    ModelAndView list(HttpServletRequest request) {
        return list(Kind.of(request.getRequestURI()), ResourceForm.blank(), FormErrors.NONE);
    }

    @PostMapping({"/agenda/sportelli", "/agenda/sale", "/agenda/mediatori"})
    ModelAndView add(HttpServletRequest request, @ModelAttribute ResourceForm form, RedirectAttributes flash) {
        Kind kind = Kind.of(request.getRequestURI());
        FormErrors errors = form.errors(kind);
        if (errors.any()) {
            return list(kind, form, errors);
        }
        Save.Command command = form.toCommand(kind);
        save.handle(command, true);
        flash.addFlashAttribute("notice", t("agenda.resource.added." + kind));
        return new ModelAndView("redirect:" + kind.href() + (kind == Kind.DESK ? "/" + command.id() : ""));
    }

    @GetMapping({"/agenda/sportelli/{id}", "/agenda/sale/{id}", "/agenda/mediatori/{id}"})
    ModelAndView one(HttpServletRequest request, @PathVariable UUID id) {
        Kind kind = Kind.of(request.getRequestURI());
        var page = ResourcePage.of(kind, show.handle(kind, id), null, null, ResourcePage.Asked.NOTHING, rules.today());
        return new ModelAndView("agenda/resource", "page", page);
    }

    @PostMapping({"/agenda/sportelli/{id}", "/agenda/sale/{id}", "/agenda/mediatori/{id}"})
    ModelAndView change(
            HttpServletRequest request,
            @PathVariable UUID id,
            @ModelAttribute ResourceForm form,
            RedirectAttributes flash) {
        Kind kind = Kind.of(request.getRequestURI());
        FormErrors errors = form.errors(kind);
        if (errors.any()) {
            var asked = new ResourcePage.Asked("words", errors, null, "");
            return again(ResourcePage.of(kind, show.handle(kind, id), form, null, asked, rules.today()));
        }
        save.handle(form.toCommand(kind), false);
        flash.addFlashAttribute("notice", t("agenda.resource.saved"));
        return new ModelAndView("redirect:" + kind.href() + "/" + id);
    }

    /** Without a day it is there again. */
    @PostMapping({"/agenda/sportelli/{id}/fine", "/agenda/sale/{id}/fine", "/agenda/mediatori/{id}/fine"})
    ModelAndView end(
            HttpServletRequest request,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "false") String again,
            @RequestParam(defaultValue = "") String seen,
            RedirectAttributes flash) {
        Kind kind = Kind.of(request.getRequestURI());
        var last = Inputs.date(day).filter(d -> !d.isBefore(rules.today()));
        if (last.isEmpty() && !again.equals("true")) {
            var asked = new ResourcePage.Asked(
                    "end", FormErrors.at("day", t("agenda.resource.dayMissing")), null, Inputs.text(day));
            return again(ResourcePage.of(kind, show.handle(kind, id), null, null, asked, rules.today()));
        }
        Result<UUID, Collision> result = end.handle(new End.Command(kind, id, last.orElse(null), seen));
        if (result instanceof Refused<UUID, Collision>(var collision)) {
            var asked = new ResourcePage.Asked("end", FormErrors.NONE, collision, day);
            return again(ResourcePage.of(kind, show.handle(kind, id), null, null, asked, rules.today()));
        }
        flash.addFlashAttribute("notice", t(last.isEmpty() ? "agenda.resource.again" : "agenda.resource.ended"));
        return new ModelAndView("redirect:" + kind.href() + "/" + id);
    }

    private ModelAndView list(Kind kind, ResourceForm form, FormErrors errors) {
        var page = ResourcesPage.of(kind, show.handle(kind), form, errors, rules.today());
        var view = new ModelAndView("agenda/resources", "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    static ModelAndView again(ResourcePage page) {
        var view = new ModelAndView("agenda/resource", "page", page);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
