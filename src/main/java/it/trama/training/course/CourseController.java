package it.trama.training.course;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.files.PdfPrinter;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import it.trama.training.Desk;
import it.trama.training.course.CoursePage.Typed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
@RequestMapping("/formazione")
class CourseController {

    private final Courses courses;
    private final KeepCourses keep;
    private final Enrol enrol;
    private final PdfPrinter printer;
    private final Desk desk;

    CourseController(Courses courses, KeepCourses keep, Enrol enrol, PdfPrinter printer, Desk desk) {
        this.courses = courses;
        this.keep = keep;
        this.enrol = enrol;
        this.printer = printer;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("training/list", "page", CoursePages.index(courses.handle(), desk));
    }

    @GetMapping("/nuovo")
    ModelAndView blank() {
        return edit(CourseForm.blank(), FormErrors.NONE);
    }

    private ModelAndView edit(CourseForm form, FormErrors errors) {
        desk.requireOrganiser();
        List<Option> kinds = CourseForm.KINDS.stream()
                .map(kind -> new Option(kind, t("training.kind." + kind)))
                .toList();
        var view = new ModelAndView(
                "training/edit",
                "page",
                new CoursePage.Edit(t("training.new"), "/formazione", "/formazione", form, errors, kinds));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping
    ModelAndView open(@RequestParam Map<String, String> typed, RedirectAttributes after) {
        var form = new CourseForm(typed);
        FormErrors errors = form.ofCourse();
        if (errors.any()) {
            return edit(form, errors);
        }
        var course = form.course();
        keep.handle(course);
        return done(course.id(), t("training.opened"), after);
    }

    private static ModelAndView done(UUID id, String said, RedirectAttributes after) {
        after.addFlashAttribute("notice", said);
        return new ModelAndView("redirect:" + CoursePages.HOME + id);
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return show(id, Typed.NOTHING);
    }

    private ModelAndView show(UUID id, Typed typed) {
        var view = new ModelAndView("training/course", "page", CoursePages.of(courses.handle(id), desk, typed));
        view.setStatus(typed.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping("/{id}/iscrizioni")
    ModelAndView enrol(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var user = Inputs.id(typed.get("user"));
        if (user.isEmpty()) {
            return show(id, new Typed(typed, FormErrors.at("user", t("training.error.user"))));
        }
        var command = new Enrol.In(id, Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID), user.get());
        return enrol.handle(command)
                .map(why -> show(id, new Typed(typed, FormErrors.whole(t("training.refused." + why)))))
                .orElseGet(() -> done(id, t("training.enrolled"), after));
    }

    @PostMapping("/{id}/iscrizioni/{enrolment}/ritiro")
    ModelAndView withdraw(@PathVariable UUID id, @PathVariable UUID enrolment, RedirectAttributes after) {
        enrol.handle(new Enrol.Out(id, enrolment));
        return done(id, t("training.withdrawn"), after);
    }

    @PostMapping("/{id}/incontri")
    ModelAndView meet(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var form = new CourseForm(typed);
        FormErrors errors = form.ofSession();
        if (errors.any()) {
            return show(id, new Typed(typed, errors));
        }
        keep.handle(new KeepCourses.Meet(id, form.session()));
        return done(id, t("training.session.added"), after);
    }

    @PostMapping("/{id}/incontri/{session}/presenze")
    ModelAndView note(
            @PathVariable UUID id,
            @PathVariable UUID session,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes after) {
        List<UUID> there = typed.getOrDefault("there", List.of()).stream()
                .map(Inputs::id)
                .flatMap(Optional::stream)
                .toList();
        keep.handle(new KeepCourses.Note(id, session, there));
        return done(id, t("training.noted"), after);
    }

    @PostMapping("/{id}/annullamento")
    ModelAndView callOff(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        String why = Inputs.text(typed.get("why"));
        if (why.isEmpty()) {
            return show(id, new Typed(typed, FormErrors.at("why", t("training.error.why"))));
        }
        keep.handle(new KeepCourses.CallOff(id, why));
        return done(id, t("training.calledOff"), after);
    }

    @PostMapping("/{id}/attestati")
    ModelAndView certify(@PathVariable UUID id, RedirectAttributes after) {
        int issued = keep.handle(new KeepCourses.Certify(id));
        return done(id, t("training.certified", issued), after);
    }

    @GetMapping("/{id}/attestati/{certificate}.pdf")
    ResponseEntity<byte[]> certificate(@PathVariable UUID id, @PathVariable UUID certificate) {
        var paper = CoursePages.paper(courses.handle(new Courses.Open(id, certificate)));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("attestato.pdf")
                                .build()
                                .toString())
                .body(printer.print("training/certificate-document", paper));
    }
}
