package it.trama.duty.calendar;

import static it.trama.platform.web.Texts.t;

import it.trama.duty.calendar.CalendarPage.Typed;
import it.trama.duty.calendar.MarkDuty.Move;
import it.trama.kernel.NotFound;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One duty, and what is done with it. */
@Controller
@RequestMapping(CalendarController.HOME)
class DutyController {

    private static final Map<String, Move> MOVES =
            Map.of("fatto", Move.DONE, "riapri", Move.REOPENED, "sposta", Move.MOVED, "affida", Move.GIVEN);

    private final ReadCalendar read;
    private final MarkDuty mark;
    private final CalendarPages pages;
    private final DutyDesk desk;

    DutyController(ReadCalendar read, MarkDuty mark, CalendarPages pages, DutyDesk desk) {
        this.read = read;
        this.mark = mark;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping("/nuovo")
    ModelAndView fresh() {
        return fresh(CalendarController.blank());
    }

    private ModelAndView fresh(Typed typed) {
        desk.requireWriter();
        String id = Inputs.id(typed.of("id")).orElseGet(UUID::randomUUID).toString();
        var page = new CalendarPage.New(id, CalendarPages.options(read.handle()), typed);
        return answer("duty/new", page, typed);
    }

    @PostMapping
    ModelAndView add(@RequestParam Map<String, String> typed, RedirectAttributes after) {
        desk.requireWriter();
        var form = new DutyForm(typed);
        FormErrors errors = form.errors();
        if (errors.any()) {
            return fresh(new Typed(typed, errors));
        }
        mark.handle(form.fresh());
        after.addFlashAttribute("notice", t("duty.added"));
        return new ModelAndView("redirect:" + CalendarController.HOME);
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable UUID id) {
        return one(id, CalendarController.blank());
    }

    private ModelAndView one(UUID id, Typed typed) {
        return answer("duty/duty", pages.one(read.handle(id), typed), typed);
    }

    private static ModelAndView answer(String template, Object page, Typed typed) {
        var view = new ModelAndView(template, "page", page);
        view.setStatus(typed.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping("/{id}/{move}")
    ModelAndView mark(
            @PathVariable UUID id,
            @PathVariable String move,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        desk.requireWriter();
        Move asked = MOVES.get(move);
        if (asked == null) {
            throw new NotFound();
        }
        var form = new DutyForm(typed);
        FormErrors errors = form.errors(asked, desk.today());
        if (errors.any()) {
            return one(id, new Typed(typed, errors));
        }
        boolean moved = mark.handle(form.command(id, asked, desk.today()));
        after.addFlashAttribute("notice", t(moved ? "duty.moved." + asked : "duty.moved.before"));
        return new ModelAndView("redirect:" + CalendarController.HOME + "/" + id);
    }
}
