package it.trama.people.merge;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.people.merge.MergePage.Sent;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class MergeController {

    private final ComparePeople compare;
    private final MergePeople merge;
    private final UndoMerge undo;
    private final MergePages pages;

    MergeController(ComparePeople compare, MergePeople merge, UndoMerge undo, MergePages pages) {
        this.compare = compare;
        this.merge = merge;
        this.undo = undo;
        this.pages = pages;
    }

    @GetMapping("/persone/doppioni/confronto")
    ModelAndView compare(
            @RequestParam(name = "una", defaultValue = "") String one,
            @RequestParam(name = "altra", defaultValue = "") String other) {
        return page(UUID.randomUUID(), id(one), id(other), new Sent(Map.of(), FormErrors.NONE));
    }

    /** The first of the two is kept. */
    @PostMapping("/persone/doppioni/unione")
    ModelAndView merge(@RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        UUID kept = id(typed.getOrDefault("one", ""));
        UUID absorbed = id(typed.getOrDefault("other", ""));
        UUID merge = Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID);
        var taken = Arrays.stream(MergeField.values())
                .filter(field -> "other".equals(typed.get(field.name())))
                .collect(Collectors.toSet());
        var wanted = new MergePeople.Wanted(merge, kept, absorbed, taken, Inputs.text(typed.get("reason")));
        return switch (this.merge.handle(wanted)) {
            case Done(UUID id) -> back(id, "people.merge.done", redirect);
            case Refused(var reason) ->
                switch (reason) {
                    case ALREADY_ONE -> back(kept, "people.merge.alreadyOne", redirect);
                    case NO_REASON -> {
                        var view = page(
                                merge,
                                kept,
                                absorbed,
                                new Sent(typed, FormErrors.at("reason", t("people.merge.noReason"))));
                        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                        yield view;
                    }
                };
        };
    }

    @PostMapping("/persone/unioni/{merge}/annulla")
    ModelAndView undo(
            @PathVariable UUID merge,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            @RequestParam(name = "person", defaultValue = "") String person,
            RedirectAttributes redirect) {
        return switch (undo.handle(merge, Inputs.text(reason))) {
            case Done(UUID id) -> back(id, "people.merge.undoneDone", redirect);
            case Refused(var _) -> back(id(person), "people.merge.noReason", redirect);
        };
    }

    private ModelAndView page(UUID id, UUID one, UUID other, Sent sent) {
        return new ModelAndView("people/merge", "page", pages.page(id.toString(), compare.handle(one, other), sent));
    }

    private static UUID id(String typed) {
        return Inputs.id(typed).orElseThrow(NotFound::new);
    }

    private static ModelAndView back(UUID person, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", t(notice));
        return new ModelAndView("redirect:/persone/" + person);
    }
}
