package it.trama.network.body;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.network.Keepers;
import it.trama.platform.web.Conflict;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's form of a body. */
@Controller
class BodyController {

    private final CurrentActor actors;
    private final ReadBody read;
    private final SaveBody save;
    private final Clock clock;

    BodyController(CurrentActor actors, ReadBody read, SaveBody save, Clock clock) {
        this.actors = actors;
        this.read = read;
        this.save = save;
        this.clock = clock;
    }

    @GetMapping("/rete/nuovo")
    ModelAndView blank() {
        Keepers.requireOffice(actors.actor());
        return page(BodyForm.blank(), null, FormErrors.NONE);
    }

    @GetMapping("/rete/{id}/modifica")
    ModelAndView edit(@PathVariable UUID id) {
        Keepers.requireOffice(actors.actor());
        var facts = read.handle(id);
        return page(BodyForm.of(facts), facts.described(), FormErrors.NONE);
    }

    @PostMapping("/rete/nuovo")
    ModelAndView add(@RequestParam Map<String, String> values, RedirectAttributes after) {
        var form = new BodyForm(values);
        return Inputs.id(form.of("id"))
                .map(id -> save(id, null, form, after))
                .orElseGet(() -> page(form, null, FormErrors.whole(t("network.form.stale"))));
    }

    @PostMapping("/rete/{id}/modifica")
    ModelAndView change(@PathVariable UUID id, @RequestParam Map<String, String> values, RedirectAttributes after) {
        return save(id, read.handle(id).described(), new BodyForm(values), after);
    }

    private ModelAndView save(
            UUID id,
            BodyFacts.@org.jspecify.annotations.Nullable Described old,
            BodyForm form,
            RedirectAttributes after) {
        FormErrors errors = form.errors(LocalDate.now(clock));
        if (errors.any()) {
            return page(form, old, errors);
        }
        var described = new BodyFacts.Described(
                id, "", form.of("name"), form.of("kind"), form.of("contact"), form.of("description"), "");
        var command = new SaveBody.Command(id, old == null, described, form.identity(), form.version());
        return switch (save.handle(command)) {
            case Result.Done<UUID, SaveBody.Refusal> _ -> {
                after.addFlashAttribute("notice", t("network.body.saved"));
                yield new ModelAndView("redirect:/rete/" + id);
            }
            case Result.Refused<UUID, SaveBody.Refusal>(var why) ->
                why == SaveBody.Refusal.NAME_TAKEN
                        ? page(form, old, FormErrors.at("name", t("network.body.nameTaken")))
                        : conflict(id, form);
        };
    }

    private ModelAndView conflict(UUID id, BodyForm mine) {
        var facts = read.handle(id);
        var theirs = BodyForm.of(facts);
        var version = facts.who().version();
        var conflict = Conflict.of("/rete/" + id + "/modifica", "/rete/" + id)
                .keep("id", id)
                .keep("version", version.number());
        for (String field : BodyForm.FIELDS) {
            conflict.line(field, t("network.body." + field), mine.of(field), theirs.of(field));
        }
        String who = Optional.ofNullable(version.savedBy())
                .flatMap(by -> facts.who().people().stream()
                        .filter(worker -> worker.user().equals(by))
                        .findFirst())
                .map(worker -> worker.name())
                .orElse(t("network.body.aColleague"));
        Instant at = Optional.ofNullable(version.savedAt()).orElse(clock.instant());
        return conflict.savedBy(who, at).view();
    }

    private static ModelAndView page(
            BodyForm form, BodyFacts.@org.jspecify.annotations.Nullable Described old, FormErrors errors) {
        List<Option> kinds = Arrays.stream(BodyKind.values())
                .map(kind -> new Option(kind.code(), t("network.kind." + kind.code())))
                .toList();
        List<Option> sections = BodyForm.SECTIONS.stream()
                .map(section -> new Option(section, t("network.runts." + section)))
                .toList();
        String action = old == null ? "/rete/nuovo" : "/rete/" + old.id() + "/modifica";
        var page = new BodyEditPage(old == null ? "" : old.name(), action, form, errors, kinds, sections);
        var view = new ModelAndView("network/edit", "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
