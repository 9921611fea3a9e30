package it.trama.people.family;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.people.Identity;
import it.trama.people.PersonSearch;
import it.trama.people.family.AddInhabitant.NewInhabitant;
import it.trama.people.family.ChangeInhabitant.Wanted;
import it.trama.people.family.SplitHome.Split;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who comes to live with a person, who leaves, who becomes what, who parts from the others. */
@Controller
class InhabitantController {

    private static final int FOUND = 10;

    private final AddInhabitant add;
    private final ChangeInhabitant change;
    private final SplitHome split;
    private final InhabitantPages pages;
    private final PersonSearch search;
    private final Clock clock;

    InhabitantController(
            AddInhabitant add,
            ChangeInhabitant change,
            SplitHome split,
            InhabitantPages pages,
            PersonSearch search,
            Clock clock) {
        this.add = add;
        this.change = change;
        this.split = split;
        this.pages = pages;
        this.search = search;
        this.clock = clock;
    }

    @GetMapping("/persone/{id}/famiglia/aggiungi")
    ModelAndView add(
            @PathVariable UUID id,
            @RequestParam(name = "q", defaultValue = "") String q,
            @RequestParam(name = "chi", defaultValue = "") String who) {
        String typed = Inputs.text(q);
        List<Identity> found = typed.isEmpty() ? List.of() : search.handle(typed, FOUND);
        return pages.pick(id, Inputs.id(who), form(who), typed, found);
    }

    @PostMapping("/persone/{id}/famiglia/aggiungi")
    ModelAndView add(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var form = new InhabitantForm(typed);
        Optional<UUID> guest = form.id("who");
        FormErrors errors = form.errors(true);
        if (guest.isEmpty() || errors.any()) {
            return pages.page("inhabitant", id, guest, form, errors);
        }
        var wanted = new NewInhabitant(guest.get(), form.of("relation"), form.since(), form.resident());
        return switch (add.handle(id, wanted)) {
            case Done(var _) -> back(id, "people.home.added", redirect);
            case Refused(var reason) -> pages.page("inhabitant", id, guest, form, refused(reason));
        };
    }

    @GetMapping("/persone/{id}/famiglia/cambia")
    ModelAndView change(@PathVariable UUID id, @RequestParam(name = "chi", defaultValue = "") String who) {
        return pages.page("inhabitant-change", id, Optional.of(required(who)), form(who), FormErrors.NONE);
    }

    @PostMapping("/persone/{id}/famiglia/cambia")
    ModelAndView change(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var form = new InhabitantForm(typed);
        return changed(form, id, true, () -> change.handle(id, wanted(form, form.of("relation"))), redirect);
    }

    @GetMapping("/persone/{id}/famiglia/uscita")
    ModelAndView leave(@PathVariable UUID id, @RequestParam(name = "chi", defaultValue = "") String who) {
        return pages.page("inhabitant-leave", id, Optional.of(required(who)), form(who), FormErrors.NONE);
    }

    @PostMapping("/persone/{id}/famiglia/uscita")
    ModelAndView leave(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var form = new InhabitantForm(typed);
        return changed(form, id, false, () -> change.handle(id, wanted(form, null)), redirect);
    }

    private ModelAndView changed(
            InhabitantForm form,
            UUID id,
            boolean relation,
            Supplier<Result<UUID, HomeRefusal>> deed,
            RedirectAttributes redirect) {
        String template = relation ? "inhabitant-change" : "inhabitant-leave";
        Optional<UUID> guest = Optional.of(required(form.of("who")));
        FormErrors errors = form.errors(relation);
        if (errors.any()) {
            return pages.page(template, id, guest, form, errors);
        }
        return switch (deed.get()) {
            case Done(var _) -> back(id, relation ? "people.home.changed" : "people.home.leftDone", redirect);
            case Refused(var reason) -> pages.page(template, id, guest, form, refused(reason));
        };
    }

    @GetMapping("/persone/{id}/famiglia/dividi")
    ModelAndView split(@PathVariable UUID id) {
        return pages.page("split", id, Optional.empty(), form(""), FormErrors.NONE);
    }

    @PostMapping("/persone/{id}/famiglia/dividi")
    ModelAndView split(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var form = new InhabitantForm(typed);
        FormErrors errors = form.errors(false);
        if (errors.any()) {
            return pages.page("split", id, Optional.empty(), form, errors);
        }
        String municipality = form.of("municipality");
        var wanted = new Split(
                form.leaving(), form.since(), municipality.isEmpty() ? null : municipality, form.of("address"));
        return switch (split.handle(id, wanted)) {
            case Done(var _) -> back(id, "people.home.splitDone", redirect);
            case Refused(var reason) -> pages.page("split", id, Optional.empty(), form, refused(reason));
        };
    }

    private static Wanted wanted(InhabitantForm form, @org.jspecify.annotations.Nullable String relation) {
        return new Wanted(
                required(form.of("who")),
                relation,
                form.since(),
                form.id("heir").orElse(null),
                form.kind());
    }

    private static UUID required(String who) {
        return Inputs.id(who).orElseThrow(it.trama.kernel.NotFound::new);
    }

    private InhabitantForm form(String who) {
        return new InhabitantForm(Map.of("who", who, "since", Formats.date(LocalDate.now(clock))));
    }

    private static FormErrors refused(HomeRefusal reason) {
        String field = switch (reason) {
            case IN_THE_FUTURE, BEFORE_BIRTH, LIVES_ELSEWHERE_LATER -> "since";
            case CHOOSE_HEAD -> "heir";
            case OUTSIDE_TERRITORY -> "municipality";
            case ALREADY_HERE, NOT_HERE, NOBODY_CHOSEN, EVERYBODY_CHOSEN -> "";
        };
        return FormErrors.at(field, t("people.home.refusal." + reason));
    }

    static ModelAndView back(UUID id, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", t(notice));
        return new ModelAndView("redirect:/persone/" + id + "/famiglia");
    }
}
