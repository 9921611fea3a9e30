package it.trama.plan.year;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.plan.PlanDesk;
import it.trama.plan.Typed;
import it.trama.plan.year.WorkOnYear.Refusal;
import it.trama.platform.web.FormErrors;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which actions a year has, what is done of each, and which line pays it. */
@Controller
@RequestMapping("/piano/operativi/{id}/azioni")
class ActionController {

    private final ReadYear read;
    private final WorkOnYear work;
    private final YearPages pages;
    private final PlanDesk desk;

    ActionController(ReadYear read, WorkOnYear work, YearPages pages, PlanDesk desk) {
        this.read = read;
        this.work = work;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView choose(@PathVariable UUID id, @RequestParam(name = "area", defaultValue = "") String area) {
        PlanDesk.only(desk.writes());
        return new ModelAndView("plan/choice", "page", pages.choice(read.handle(id), area));
    }

    @PostMapping
    ModelAndView chosen(
            @PathVariable UUID id,
            @RequestParam(name = "area", defaultValue = "") String area,
            @RequestParam(name = "item", required = false) @Nullable List<String> wanted,
            RedirectAttributes after) {
        Result<UUID, Refusal> result =
                work.handle(new WorkOnYear.Choose(id, area, wanted == null ? Set.of() : Set.copyOf(wanted)));
        if (result instanceof Refused(Refusal why)) {
            after.addFlashAttribute("notice", t("plan.year.refused." + why));
            return new ModelAndView("redirect:" + YearPages.href(id));
        }
        return YearController.done(after, "plan.year.chosen", YearPages.href(id));
    }

    @GetMapping("/{item}")
    ModelAndView edit(@PathVariable UUID id, @PathVariable String item) {
        return edit(id, item, Typed.NOTHING);
    }

    private ModelAndView edit(UUID id, String item, Typed typed) {
        PlanDesk.only(desk.writes());
        return typed.view("plan/action", pages.edit(read.handle(id), item, typed));
    }

    @PostMapping("/{item}")
    ModelAndView describe(
            @PathVariable UUID id,
            @PathVariable String item,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        PlanDesk.only(desk.writes());
        var form = new YearForm(typed);
        FormErrors errors = form.ofText("what");
        return errors.any()
                ? edit(id, item, form.typed(errors))
                : after(
                        work.handle(new WorkOnYear.Describe(id, item, form.text("what"))),
                        id,
                        item,
                        form,
                        after,
                        "plan.year.written");
    }

    @PostMapping("/{item}/denaro")
    ModelAndView spend(
            @PathVariable UUID id,
            @PathVariable String item,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        PlanDesk.only(desk.writes());
        var form = new YearForm(typed);
        FormErrors errors = form.ofSpend();
        return errors.any()
                ? edit(id, item, form.typed(errors))
                : after(work.handle(id, form.spend(item)), id, item, form, after, "plan.year.spent");
    }

    @PostMapping("/{item}/denaro/{spending}/togli")
    ModelAndView unspend(
            @PathVariable UUID id, @PathVariable String item, @PathVariable UUID spending, RedirectAttributes after) {
        return after(
                work.handle(new WorkOnYear.Unspend(id, spending)),
                id,
                item,
                new YearForm(Map.of()),
                after,
                "plan.year.unspent");
    }

    private ModelAndView after(
            Result<UUID, Refusal> result,
            UUID id,
            String item,
            YearForm form,
            RedirectAttributes after,
            String notice) {
        return switch (result) {
            case Refused(Refusal why) -> edit(id, item, form.typed(errors(why)));
            case Done(UUID _) -> YearController.done(after, notice, YearPages.href(id) + "/azioni/" + item);
        };
    }

    private static FormErrors errors(Refusal why) {
        String text = t("plan.year.refused." + why);
        boolean ofLine = why == Refusal.NO_SUCH_LINE || why == Refusal.LINE_STAYS;
        return ofLine ? FormErrors.at("line", text) : FormErrors.whole(text);
    }
}
