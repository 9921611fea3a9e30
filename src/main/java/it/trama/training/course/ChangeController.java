package it.trama.training.course;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Conflict;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.training.course.ChangeCourse.Ask;
import it.trama.training.course.ChangeCourse.Refusal;
import java.util.List;
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

/** A course is written anew, and its sessions move. */
@Controller
@RequestMapping("/formazione/{id}")
class ChangeController {

    private final ChangeCourse change;

    ChangeController(ChangeCourse change) {
        this.change = change;
    }

    @GetMapping("/modifica")
    ModelAndView edit(@PathVariable UUID id) {
        return edit(id, CourseForm.of(change.handle(new Ask(id))), FormErrors.NONE);
    }

    private static ModelAndView edit(UUID id, CourseForm form, FormErrors errors) {
        String home = CoursePages.HOME + id;
        var page = new CoursePage.Edit(t("training.edit"), home + "/modifica", home, form, errors, kinds());
        return answer("training/edit", page, errors);
    }

    private static List<Option> kinds() {
        return CourseForm.KINDS.stream()
                .map(kind -> new Option(kind, t("training.kind." + kind)))
                .toList();
    }

    private static ModelAndView answer(String template, Object page, FormErrors errors) {
        var view = new ModelAndView(template, "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping("/modifica")
    ModelAndView save(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var form = new CourseForm(typed);
        FormErrors errors = form.ofCourse();
        if (errors.any()) {
            change.handle(new Ask(id));
            return edit(id, form, errors);
        }
        var refused = change.handle(new ChangeCourse.Change(form.course(id), form.version()));
        if (refused.isEmpty()) {
            after.addFlashAttribute("notice", t("training.saved"));
            return new ModelAndView("redirect:" + CoursePages.HOME + id);
        }
        return refused.get() == Refusal.MEANWHILE
                ? conflict(form, change.handle(new Ask(id)))
                : edit(id, form, FormErrors.at("seats", t("training.error.taken")));
    }

    private static ModelAndView conflict(CourseForm mine, ChangeCourse.Shown now) {
        var theirs = CourseForm.of(now);
        String home = CoursePages.HOME + now.course().id();
        return Conflict.of(home + "/modifica", home)
                .keep("version", theirs.of("version"))
                .keep("kind", mine.of("kind"))
                .line("title", t("training.field.title"), mine.of("title"), theirs.of("title"))
                .text("aims", t("training.field.aims"), mine.of("aims"), theirs.of("aims"))
                .line("givenBy", t("training.field.givenBy"), mine.of("givenBy"), theirs.of("givenBy"))
                .line("seats", t("training.field.seats"), mine.of("seats"), theirs.of("seats"))
                .line("percent", t("training.field.percent"), mine.of("percent"), theirs.of("percent"))
                .line(
                        "until",
                        t("training.field.until"),
                        Formats.typedDate(mine.of("until")),
                        Formats.typedDate(theirs.of("until")))
                .savedBy(now.by(), now.saved().at().toInstant())
                .view();
    }

    @GetMapping("/incontri/{session}")
    ModelAndView session(@PathVariable UUID id, @PathVariable UUID session) {
        return session(id, session, CourseForm.NOTHING, FormErrors.NONE);
    }

    private ModelAndView session(UUID id, UUID session, CourseForm typed, FormErrors errors) {
        var course = change.handle(new Ask(id)).course();
        var stands = CourseForm.of(change.handle(new ChangeCourse.AskSession(id, session)));
        var page = new CoursePage.Moving(
                course.words().title(),
                CoursePages.HOME + id,
                CoursePages.HOME + id + "/incontri/" + session,
                typed.typed().isEmpty() ? stands : typed,
                errors);
        return answer("training/session", page, errors);
    }

    @PostMapping("/incontri/{session}")
    ModelAndView move(
            @PathVariable UUID id,
            @PathVariable UUID session,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        var form = new CourseForm(typed);
        FormErrors errors = form.ofSession();
        if (errors.any()) {
            return session(id, session, form, errors);
        }
        if (change.handle(new ChangeCourse.Move(id, form.session(session))).isPresent()) {
            return session(id, session, form, FormErrors.whole(t("training.error.held")));
        }
        after.addFlashAttribute("notice", t("training.session.moved"));
        return new ModelAndView("redirect:" + CoursePages.HOME + id);
    }
}
