package it.trama.activity.session;

import static it.trama.platform.web.Texts.t;

import it.trama.activity.session.Mark.Refused;
import it.trama.activity.session.Mark.Touch;
import it.trama.kernel.NotFound;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The phone sends what it has touched, once or again, and hears how the list stands; without script, one touch is a form. */
@Controller
class MarksController {

    /** @param gift id of the newest word; empty: nothing noted */
    record State(String entry, String gift, String mark, String when) {}

    record No(UUID id, UUID entry, String why) {}

    /** Named as the list of a distribution has it, which the same script reads: {@code left} are those present. */
    record Answer(int ticked, int lines, int left, List<State> rows, List<No> refused) {}

    private final RecordMarks marks;
    private final ReadSessions read;

    MarksController(RecordMarks marks, ReadSessions read) {
        this.marks = marks;
        this.read = read;
    }

    @PostMapping("/incontri/{id}/segni")
    @ResponseBody
    Answer send(@PathVariable UUID id, @RequestBody List<Touch> sent) {
        List<No> refused = marks.handle(new RecordMarks.Command(id, sent)).stream()
                .map(one -> new No(one.touch().id(), one.touch().entry(), words(one)))
                .toList();
        var page = page(id);
        return new Answer(
                page.counts().noted(),
                page.counts().people(),
                page.counts().present(),
                page.rows().stream()
                        .map(row -> new State(row.id(), row.gift(), row.mark(), row.said()))
                        .toList(),
                refused);
    }

    private DayPage page(UUID id) {
        var day = read.handle(id);
        return DayPage.of(day, DayPage.change(day), FormErrors.NONE);
    }

    @PostMapping("/incontri/{id}/segno")
    ModelAndView touch(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var touch = new Touch(
                Inputs.id(typed.get("id")).orElseThrow(NotFound::new),
                Inputs.id(typed.get("entry")).orElseThrow(NotFound::new),
                Inputs.id(typed.get("of")).orElse(null),
                Inputs.choice(Mark.class, typed.get("mark")).orElse(null),
                null);
        List<Refused> refused = marks.handle(new RecordMarks.Command(id, List.of(touch)));
        if (refused.isEmpty()) {
            return new ModelAndView("redirect:/incontri/" + id + "#r-" + touch.entry());
        }
        var day = read.handle(id);
        var errors = FormErrors.whole(words(refused.getFirst()));
        var view = new ModelAndView("activity/day", "page", DayPage.of(day, DayPage.change(day), errors));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static String words(Refused one) {
        return t("activity.mark.refused." + one.why(), Formats.longDate(one.day()));
    }
}
