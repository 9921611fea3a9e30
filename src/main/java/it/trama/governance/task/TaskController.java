package it.trama.governance.task;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.GovernanceDesk;
import it.trama.governance.task.KeepTasks.Move;
import it.trama.kernel.NotFound;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping(TaskController.HOME)
class TaskController {

    static final String HOME = "/governance/attivita";

    private final KeepTasks keep;
    private final GovernanceDesk desk;

    TaskController(KeepTasks keep, GovernanceDesk desk) {
        this.keep = keep;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView page(@RequestParam(name = "seduta", defaultValue = "") String session) {
        return view(Inputs.id(session).orElse(null), Map.of(), FormErrors.NONE);
    }

    private ModelAndView view(@Nullable UUID session, Map<String, String> typed, FormErrors errors) {
        var shown = keep.handle(new KeepTasks.All(session));
        var page = TasksPage.of(shown, desk.tabs("attivita"), desk.today(), session, typed, errors);
        var view = new ModelAndView("governance/tasks", "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping
    ModelAndView add(@RequestParam Map<String, String> typed, RedirectAttributes flash) {
        desk.requireRunner();
        Optional<UUID> session = Inputs.id(typed.get("session"));
        String title = Inputs.text(typed.get("title"));
        String owner = Inputs.text(typed.get("owner"));
        Optional<LocalDate> due = Inputs.date(typed.get("due"));
        FormErrors errors = FormErrors.NONE;
        errors = title.isEmpty() ? errors.with("title", t("governance.task.error.title")) : errors;
        errors = owner.isEmpty() ? errors.with("owner", t("governance.task.error.owner")) : errors;
        errors = session.isEmpty() ? errors.with("session", t("governance.task.error.session")) : errors;
        errors = due.isEmpty() ? errors.with("due", t("governance.task.error.due")) : errors;
        if (session.isEmpty() || due.isEmpty() || errors.any()) {
            return view(null, typed, errors);
        }
        UUID id = Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID);
        keep.handle(new KeepTasks.Add(id, session.get(), title, owner, due.get()));
        return back("governance.task.given", flash);
    }

    @PostMapping("/{id}")
    ModelAndView settle(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        desk.requireRunner();
        Move move = Inputs.choice(Move.class, typed.get("move")).orElseThrow(NotFound::new);
        String note = Inputs.text(typed.get("note"));
        if (move == Move.DROPPED && note.isEmpty()) {
            return view(null, typed, FormErrors.at("note-" + id, t("governance.task.error.why")));
        }
        int version =
                Inputs.number(typed.get("version")).map(BigDecimal::intValue).orElse(-1);
        boolean done = keep.handle(new KeepTasks.Settle(id, move, note, version));
        return back(done ? "governance.task.moved." + move : "governance.task.meanwhile", flash);
    }

    private static ModelAndView back(String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", t(notice));
        return new ModelAndView("redirect:" + HOME);
    }
}
