package it.trama.plan.edit;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.plan.PlanItem;
import it.trama.plan.Typed;
import it.trama.platform.web.Conflict;
import it.trama.platform.web.FormErrors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping(EditPages.HOME)
class EditController {

    private final ReadDrafts read;
    private final EditTree edit;
    private final EditPages pages;

    EditController(ReadDrafts read, EditTree edit, EditPages pages) {
        this.read = read;
        this.edit = edit;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView tree(@RequestParam(name = "ciclo", defaultValue = "") String cycle) {
        return tree(cycle, Typed.NOTHING);
    }

    private ModelAndView tree(String cycle, Typed typed) {
        return typed.view("plan/edit", pages.page(read.handle(cycle), typed));
    }

    @GetMapping("/{cycle}/nuovo")
    ModelAndView fresh(@PathVariable String cycle, @RequestParam(name = "sotto", defaultValue = "") String under) {
        return fresh(cycle, under, Typed.NOTHING);
    }

    private ModelAndView fresh(String cycle, String under, Typed typed) {
        return typed.view("plan/edititem", pages.fresh(read.handle(cycle), under, typed));
    }

    @PostMapping("/{cycle}")
    ModelAndView add(@PathVariable String cycle, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var form = new EditForm(typed);
        FormErrors errors = form.ofNew();
        if (errors.any()) {
            return fresh(cycle, "", form.typed(errors));
        }
        return switch (edit.handle(new EditTree.Add(cycle, form.item(form.code())))) {
            case Refused(EditRefusal why) -> fresh(cycle, "", form.typed(errors(why)));
            case Done(String code) -> done(after, "plan.edit.added", cycle, code);
        };
    }

    @GetMapping("/{cycle}/{code}")
    ModelAndView known(@PathVariable String cycle, @PathVariable String code) {
        return known(cycle, code, Typed.NOTHING);
    }

    private ModelAndView known(String cycle, String code, Typed typed) {
        List<Drafts.Before> before = read.handle(new ReadDrafts.History(code));
        return typed.view("plan/edititem", pages.known(read.handle(cycle), code, before, typed));
    }

    @PostMapping("/{cycle}/{code}")
    ModelAndView change(
            @PathVariable String cycle,
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        var form = new EditForm(typed);
        FormErrors errors = form.ofItem();
        if (errors.any()) {
            return known(cycle, code, form.typed(errors));
        }
        PlanItem mine = form.item(code);
        return switch (edit.handle(new EditTree.Change(cycle, mine, form.version()))) {
            case Refused(EditRefusal.Changed theirs) -> conflict(cycle, mine, theirs);
            case Refused(EditRefusal why) -> known(cycle, code, form.typed(errors(why)));
            case Done(String _) -> done(after, "plan.edit.changed", cycle, code);
        };
    }

    private static ModelAndView conflict(String cycle, PlanItem mine, EditRefusal.Changed saved) {
        PlanItem theirs = saved.theirs();
        return Conflict.of(EditPages.HOME + "/" + cycle + "/" + mine.code(), EditPages.HOME + "?ciclo=" + cycle)
                .keep("version", saved.version())
                .text("title", t("plan.edit.title.field"), mine.title(), theirs.title())
                .choices(
                        "kind",
                        t("plan.kind"),
                        List.of(mine.kind()),
                        List.of(theirs.kind()),
                        code -> EditPages.words("plan.kind.", code))
                .choices(
                        "area",
                        t("plan.area"),
                        List.of(mine.area()),
                        List.of(theirs.area()),
                        code -> EditPages.words("plan.area.", code))
                .line("section", t("plan.item.section"), mine.section(), theirs.section())
                .line(
                        "parent",
                        t("plan.item.above"),
                        Optional.ofNullable(mine.parentCode())
                                .map(PlanItem::number)
                                .orElse(""),
                        Optional.ofNullable(theirs.parentCode())
                                .map(PlanItem::number)
                                .orElse(""))
                .savedBy(saved.by(), saved.at())
                .view();
    }

    @PostMapping("/{cycle}/{code}/su")
    ModelAndView up(@PathVariable String cycle, @PathVariable String code, RedirectAttributes after) {
        return after(edit.handle(new EditTree.Move(cycle, code, true)), cycle, after, "plan.edit.moved");
    }

    @PostMapping("/{cycle}/{code}/giu")
    ModelAndView down(@PathVariable String cycle, @PathVariable String code, RedirectAttributes after) {
        return after(edit.handle(new EditTree.Move(cycle, code, false)), cycle, after, "plan.edit.moved");
    }

    @PostMapping("/{cycle}/{code}/ritiro")
    ModelAndView retire(@PathVariable String cycle, @PathVariable String code, RedirectAttributes after) {
        return after(edit.handle(new EditTree.Retire(cycle, code)), cycle, after, "plan.edit.retired");
    }

    private ModelAndView after(
            Result<String, EditRefusal> result, String cycle, RedirectAttributes after, String notice) {
        return switch (result) {
            case Refused(EditRefusal why) -> tree(cycle, new Typed(Map.of(), FormErrors.whole(words(why))));
            case Done(String code) -> done(after, notice, cycle, code);
        };
    }

    private static ModelAndView done(RedirectAttributes after, String notice, String cycle, String code) {
        after.addFlashAttribute("notice", t(notice, PlanItem.number(code)));
        return new ModelAndView("redirect:" + EditPages.HOME + "?ciclo=" + cycle + "#" + code);
    }

    private static String words(EditRefusal why) {
        return t("plan.edit.refused." + why.getClass().getSimpleName());
    }

    private static FormErrors errors(EditRefusal why) {
        return switch (why) {
            case EditRefusal.CodeTaken() -> FormErrors.at("code", words(why));
            case EditRefusal.NoParent(), EditRefusal.UnderItself() -> FormErrors.at("parent", words(why));
            case EditRefusal.NeedsVersion(), EditRefusal.Proposed(), EditRefusal.HasChildren(), EditRefusal.Changed _ ->
                FormErrors.whole(words(why));
        };
    }
}
