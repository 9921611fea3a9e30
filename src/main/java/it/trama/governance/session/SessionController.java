package it.trama.governance.session;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Bodies.Body;
import it.trama.governance.GovernanceDesk;
import it.trama.governance.Sessions.Session;
import it.trama.governance.session.PlanSession.Refusal;
import it.trama.platform.web.Conflict;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
@RequestMapping("/governance/sedute")
class SessionController {

    private static final String HERE = "redirect:/governance/sedute/";

    private static final Map<Refusal, String> FIELDS = Map.of(
            Refusal.NO_REGULATION, "body", Refusal.NO_SEATS, "body", Refusal.NEWER, "", Refusal.PAST_CHANGING, "");

    private final ReadSessions read;
    private final PlanSession plan;
    private final GovernanceDesk desk;

    SessionController(ReadSessions read, PlanSession plan, GovernanceDesk desk) {
        this.read = read;
        this.plan = plan;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView all() {
        var found = read.handle();
        var names = found.bodies().stream().collect(Collectors.toMap(Body::id, Body::name));
        var page = SessionsPage.of(found.sessions(), names, desk.runs(), desk.tabs("sedute"));
        return new ModelAndView("governance/sessions", "page", page);
    }

    @GetMapping("/nuova")
    ModelAndView blank(@RequestParam(name = "organo", defaultValue = "") String body) {
        desk.requireRunner();
        return form(SessionForm.blank(body), "/governance/sedute", FormErrors.NONE);
    }

    @PostMapping
    ModelAndView make(@RequestParam Map<String, String> typed, RedirectAttributes flash) {
        desk.requireRunner();
        UUID id = Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID);
        return save(id, new SessionForm(typed), "/governance/sedute", flash);
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable UUID id) {
        return new ModelAndView("governance/session", "page", SessionPage.of(read.handle(id), desk.runs()));
    }

    @GetMapping("/{id}/modifica")
    ModelAndView edit(@PathVariable UUID id) {
        desk.requireRunner();
        Session stored = read.handle(id).session();
        return form(SessionForm.of(stored), "/governance/sedute/" + id + "/modifica", FormErrors.NONE);
    }

    @PostMapping("/{id}/modifica")
    ModelAndView change(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        desk.requireRunner();
        Session stored = read.handle(id).session();
        var fixed = new HashMap<>(typed);
        fixed.put("body", stored.body().toString());
        return save(id, new SessionForm(fixed), "/governance/sedute/" + id + "/modifica", flash);
    }

    private ModelAndView save(UUID id, SessionForm form, String action, RedirectAttributes flash) {
        var errors = form.errors();
        if (!errors.any()) {
            var refused = plan.handle(new PlanSession.Save(form.toSession(id)));
            if (refused.filter(why -> why == Refusal.NEWER).isPresent()) {
                return conflict(id, SessionForm.of(form.toSession(id)), action);
            }
            errors = refused.map(SessionController::words).orElse(FormErrors.NONE);
        }
        if (errors.any()) {
            return form(form, action, errors);
        }
        flash.addFlashAttribute("notice", t("governance.session.saved"));
        return new ModelAndView(HERE + id);
    }

    private ModelAndView conflict(UUID id, SessionForm mine, String action) {
        var theirs = SessionForm.of(read.handle(id).session());
        var last = plan.handle(new PlanSession.Saved(id));
        var conflict = Conflict.of(action, "/governance/sedute/" + id).keep("version", last.version());
        SessionForm.LABELS.forEach((name, label) -> conflict.line(name, label(label), mine.of(name), theirs.of(name)));
        return conflict.savedBy(last.by(), last.at()).view();
    }

    private static String label(List<String> keys) {
        return keys.stream().map(key -> t(key)).collect(Collectors.joining(", "));
    }

    private static FormErrors words(Refusal why) {
        return FormErrors.at(FIELDS.getOrDefault(why, ""), t("governance.session.refused." + why));
    }

    @PostMapping("/{id}/annulla")
    ModelAndView cancel(@PathVariable UUID id, RedirectAttributes flash) {
        boolean done = plan.handle(new PlanSession.Cancel(id));
        flash.addFlashAttribute(
                "notice", t(done ? "governance.session.cancelled" : "governance.session.refused.PAST_CHANGING"));
        return new ModelAndView(HERE + id);
    }

    private ModelAndView form(SessionForm form, String action, FormErrors errors) {
        List<Option> bodies = read.handle().bodies().stream()
                .map(body -> new Option(body.id().toString(), body.name()))
                .toList();
        return answer("governance/session-edit", new SessionEditPage(form, action, bodies, errors), errors);
    }

    static ModelAndView answer(String view, Object page, FormErrors errors) {
        var answer = new ModelAndView(view, "page", page);
        if (errors.any()) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return answer;
    }
}
