package it.trama.governance.union;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.GovernanceDesk;
import it.trama.governance.union.KeepUnions.End;
import it.trama.governance.union.UnionRows.Kind;
import it.trama.governance.union.UnionRows.NewUnion;
import it.trama.governance.union.UnionsPage.Typed;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import it.trama.territory.Municipalities;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
@RequestMapping("/governance/unioni")
class UnionController {

    private static final String HERE = "redirect:/governance/unioni";
    private static final int LEAST = 2;

    private final KeepUnions keep;
    private final GovernanceDesk desk;
    private final Municipalities municipalities;

    UnionController(KeepUnions keep, GovernanceDesk desk, Municipalities municipalities) {
        this.keep = keep;
        this.desk = desk;
        this.municipalities = municipalities;
    }

    @GetMapping
    ModelAndView all() {
        return page(new Typed(UUID.randomUUID().toString(), "", "UNION", "", "", List.of()), FormErrors.NONE);
    }

    @PostMapping
    ModelAndView make(
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "towns", required = false) @Nullable List<String> towns,
            RedirectAttributes flash) {
        desk.requireRunner();
        var form = typed(typed, towns);
        var errors = errors(form);
        if (!errors.any()) {
            var stopped = keep.handle(new NewUnion(
                    Inputs.id(form.id()).orElseGet(UUID::randomUUID),
                    form.name(),
                    Inputs.choice(Kind.class, form.kind()).orElse(Kind.UNION),
                    form.act(),
                    Inputs.date(form.from()).orElseThrow(),
                    form.towns()));
            errors = stopped.isEmpty()
                    ? FormErrors.NONE
                    : FormErrors.at("towns", t("governance.union.refused.taken", String.join(", ", stopped)));
        }
        if (errors.any()) {
            return page(form, errors);
        }
        flash.addFlashAttribute("notice", t("governance.union.made"));
        return new ModelAndView(HERE);
    }

    @PostMapping("/{id}/fine")
    ModelAndView end(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        desk.requireRunner();
        var on = Inputs.date(typed.get("on"));
        boolean done = on.isPresent() && keep.handle(new End(id, on.get()));
        flash.addFlashAttribute("notice", t(done ? "governance.union.ended" : "governance.union.refused.end"));
        return new ModelAndView(HERE);
    }

    private static Typed typed(Map<String, String> typed, @Nullable List<String> towns) {
        return new Typed(
                Inputs.text(typed.get("id")),
                Inputs.text(typed.get("name")),
                Inputs.text(typed.get("kind")),
                Inputs.text(typed.get("act")),
                Inputs.text(typed.get("from")),
                towns == null ? List.of() : towns);
    }

    private static FormErrors errors(Typed form) {
        var errors = FormErrors.NONE;
        if (form.name().isEmpty()) {
            errors = errors.with("name", t("governance.union.error.name"));
        }
        if (Inputs.date(form.from()).isEmpty()) {
            errors = errors.with("from", t("governance.seat.error.from"));
        }
        return form.towns().size() < LEAST ? errors.with("towns", t("governance.union.error.towns")) : errors;
    }

    private ModelAndView page(Typed typed, FormErrors errors) {
        List<Option> towns = municipalities.all().stream()
                .map(one -> new Option(one.istatCode(), one.name()))
                .toList();
        var form = new UnionsPage.Form(typed, UnionsPage.kinds(), towns, errors);
        var page = UnionsPage.of(keep.handle().unions(), form, desk.runs(), desk.tabs("organi"));
        var view = new ModelAndView("governance/unions", "page", page);
        if (errors.any()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }
}
