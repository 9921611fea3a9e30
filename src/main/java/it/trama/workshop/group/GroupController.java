package it.trama.workshop.group;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Conflict;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import it.trama.workshop.Desk;
import it.trama.workshop.Group;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/tavoli")
class GroupController {

    private final ReadGroups read;
    private final SaveGroup save;
    private final Desk desk;

    GroupController(ReadGroups read, SaveGroup save, Desk desk) {
        this.read = read;
        this.save = save;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView list(@RequestParam(name = "tipo", defaultValue = "") String kind) {
        var page = GroupPages.index(read.handle(kind), kind, desk.areas(), desk.office(), desk.today());
        return new ModelAndView("workshop/groups", "page", page);
    }

    @GetMapping("/nuovo")
    ModelAndView blank(@RequestParam(name = "tipo", defaultValue = "") String kind) {
        return fresh(GroupForm.blank(kind, desk.today()), FormErrors.NONE, read.handle());
    }

    private static ModelAndView fresh(GroupForm form, FormErrors errors, List<Group.Kind> kinds) {
        return edit(new GroupPage.Edit(t("workshop.new"), "/tavoli", "/tavoli", form, errors, options(kinds)));
    }

    private static List<Option> options(List<Group.Kind> kinds) {
        return kinds.stream().map(kind -> new Option(kind.code(), kind.name())).toList();
    }

    private static ModelAndView edit(GroupPage.Edit page) {
        var view = new ModelAndView("workshop/edit", "page", page);
        view.setStatus(page.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping
    ModelAndView make(@RequestParam MultiValueMap<String, String> typed, RedirectAttributes after) {
        var form = form(typed);
        var kinds = read.handle();
        FormErrors errors = form.errors(kinds);
        if (errors.any()) {
            return fresh(form, errors, kinds);
        }
        UUID id = Inputs.id(form.of("id")).orElseGet(UUID::randomUUID);
        save.handle(new SaveGroup.Make(id, form));
        after.addFlashAttribute("notice", t("workshop.made"));
        return new ModelAndView("redirect:/tavoli/" + id);
    }

    private static GroupForm form(MultiValueMap<String, String> typed) {
        return new GroupForm(typed.toSingleValueMap(), typed.getOrDefault("subdistricts", List.of()));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return new ModelAndView("workshop/group", "page", GroupPages.of(read.handle(id), desk.office()));
    }

    @GetMapping("/{id}/modifica")
    ModelAndView edit(@PathVariable UUID id) {
        var now = read.handle(new ReadGroups.Edit(id)).facts();
        return changing(id, GroupForm.of(now), FormErrors.NONE);
    }

    private ModelAndView changing(UUID id, GroupForm form, FormErrors errors) {
        var shown = read.handle(id);
        String home = shown.head().href();
        var kinds = options(read.handle("").kinds());
        return edit(new GroupPage.Edit(shown.head().title(), home + "/modifica", home, form, errors, kinds));
    }

    @PostMapping("/{id}/modifica")
    ModelAndView change(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes after) {
        var form = form(typed);
        var seen = read.handle(new ReadGroups.Edit(id));
        FormErrors errors = form.errors(read.handle("").kinds());
        if (errors.any()) {
            return changing(id, form, errors);
        }
        if (!save.handle(new SaveGroup.Change(id, form))) {
            return conflict(form, seen);
        }
        after.addFlashAttribute("notice", t("workshop.saved"));
        return new ModelAndView("redirect:/tavoli/" + id);
    }

    private static ModelAndView conflict(GroupForm mine, ReadGroups.ToEdit seen) {
        var theirs = GroupForm.of(seen.facts());
        String home = "/tavoli/" + seen.facts().id();
        return Conflict.of(home + "/modifica", home)
                .keep("version", seen.facts().saved().version())
                .keep("kind", mine.of("kind"))
                .keep("started", mine.of("started"))
                .line("title", t("workshop.field.title"), mine.of("title"), theirs.of("title"))
                .text("purpose", t("workshop.field.purpose"), mine.of("purpose"), theirs.of("purpose"))
                .text("question", t("workshop.field.question"), mine.of("question"), theirs.of("question"))
                .line("source", t("workshop.field.source"), mine.of("source"), theirs.of("source"))
                .choices(
                        "subdistricts",
                        t("workshop.field.territory"),
                        mine.subdistricts(),
                        theirs.subdistricts(),
                        number -> number)
                .savedBy(seen.savedBy(), seen.facts().saved().at().toInstant())
                .view();
    }

    @PostMapping("/{id}/chiusura")
    ModelAndView close(@PathVariable UUID id, @RequestParam(name = "closed", defaultValue = "false") String closed) {
        save.handle(new SaveGroup.Close(id, Boolean.parseBoolean(closed)));
        return new ModelAndView("redirect:/tavoli/" + id);
    }
}
