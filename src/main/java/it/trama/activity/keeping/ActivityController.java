package it.trama.activity.keeping;

import static it.trama.platform.web.Texts.t;

import it.trama.activity.Activities;
import it.trama.activity.Activity;
import it.trama.activity.ActivityDesk;
import it.trama.activity.ActivityWords;
import it.trama.activity.keeping.KeepActivity.Refusal;
import it.trama.activity.keeping.KeepActivity.Saved;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Role;
import it.trama.platform.web.FormErrors;
import it.trama.trust.Directory;
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
@RequestMapping("/iscrizioni")
class ActivityController {

    private static final Map<Refusal, String> FIELDS = Map.of(
            Refusal.NO_FACILITY, "facility",
            Refusal.NO_MUNICIPALITY, "municipality",
            Refusal.NO_KIND, "kind",
            Refusal.TOO_FEW_PLACES, "places",
            Refusal.NO_DAY, "times");

    private final ReadActivities read;
    private final KeepActivity keep;
    private final EditPages pages;
    private final ActivityDesk desk;
    private final ActivityWords words;
    private final Names names;

    /** What is shown beside an activity. */
    @org.springframework.stereotype.Component
    record Names(Directory directory, Activities activities) {

        ActivityPage.Names of(Activity one) {
            return new ActivityPage.Names(
                    directory
                            .organisation(one.organisation())
                            .map(Directory.Organisation::name)
                            .orElse(""),
                    activities.kinds().stream()
                            .filter(kind -> kind.code().equals(one.about().kind()))
                            .map(Activities.Kind::name)
                            .findFirst()
                            .orElse(""));
        }
    }

    ActivityController(
            ReadActivities read,
            KeepActivity keep,
            EditPages pages,
            ActivityDesk desk,
            ActivityWords words,
            Names names) {
        this.read = read;
        this.keep = keep;
        this.pages = pages;
        this.desk = desk;
        this.words = words;
        this.names = names;
    }

    @GetMapping
    ModelAndView list(@RequestParam(name = "tutte", required = false) String all) {
        var asked = new ListPage.Asked(all != null, desk.actor().has(Role.PLAN_OFFICE));
        return new ModelAndView(
                "activity/list", "page", ListPage.of(read.handle(asked.all()), asked, words, desk.today()));
    }

    @GetMapping("/nuova")
    ModelAndView blank() {
        desk.requireKeeper();
        return pages.make(ActivityForm.blank(desk.today()), FormErrors.NONE);
    }

    @PostMapping
    ModelAndView make(@RequestParam Map<String, String> typed, RedirectAttributes flash) {
        desk.requireKeeper();
        var form = new ActivityForm(typed);
        var errors = form.errors();
        if (errors.any()) {
            return pages.make(form, errors);
        }
        return switch (keep.handle(form.toCommand())) {
            case Result.Done<Saved, Refusal>(var saved) -> back(saved, "activity.made", flash);
            case Result.Refused<Saved, Refusal>(var why) -> pages.make(form, words(why));
        };
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable UUID id) {
        var found = read.handle(id);
        boolean enrols = desk.actor().has(Role.SOCIAL_WORKER);
        return new ModelAndView(
                "activity/one",
                "page",
                ActivityPage.of(found, names.of(found.activity()), words, desk.today(), enrols));
    }

    @GetMapping("/{id}/modifica")
    ModelAndView edit(@PathVariable UUID id) {
        Activity own = own(id);
        return pages.edit(own, ActivityForm.of(own), FormErrors.NONE);
    }

    @PostMapping("/{id}/modifica")
    ModelAndView change(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        Activity own = own(id);
        var form = new ActivityForm(typed).as(own.id());
        var errors = form.errors();
        if (errors.any()) {
            return pages.edit(own, form, errors);
        }
        return switch (keep.handle(form.toCommand())) {
            case Result.Done<Saved, Refusal>(var saved) -> back(saved, "activity.changed", flash);
            case Result.Refused<Saved, Refusal>(var why) ->
                why == Refusal.NEWER ? pages.conflict(own(id), form) : pages.edit(own, form, words(why));
        };
    }

    private Activity own(UUID id) {
        var found = read.handle(id);
        if (!found.own()) {
            throw new NotFound();
        }
        return found.activity();
    }

    private static FormErrors words(Refusal why) {
        return FormErrors.at(FIELDS.getOrDefault(why, ""), t("activity.refused." + why));
    }

    private static ModelAndView back(Saved saved, String notice, RedirectAttributes flash) {
        String text = t(notice, saved.sessions());
        flash.addFlashAttribute(
                "notice", saved.offered() == 0 ? text : text + " " + t("activity.offered", saved.offered()));
        return new ModelAndView("redirect:/iscrizioni/" + saved.id());
    }
}
