package it.trama.project.transition;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.kernel.Role;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.MenuEntry;
import it.trama.platform.web.Option;
import it.trama.project.transition.Transition.Kind;
import it.trama.project.transition.Transition.Status;
import it.trama.project.transition.Transition.Task;
import it.trama.trust.Menu;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class TransitionController {

    private static final int MENU = 76;

    private final ReadTransitions read;
    private final PlanTransition plan;
    private final MoveTransition move;

    TransitionController(ReadTransitions read, PlanTransition plan, MoveTransition move) {
        this.read = read;
        this.plan = plan;
        this.move = move;
    }

    @Bean
    static MenuEntry menuTransitions() {
        return new Menu(
                "project.transition.menu",
                "/passaggi",
                MENU,
                "exchange-circle",
                Set.of(Role.SOCIAL_WORKER, Role.COORDINATOR));
    }

    @GetMapping("/passaggi")
    ModelAndView ahead() {
        var rows = read.handle().stream()
                .map(line -> new TransitionPage.Row(
                        line.name(),
                        "/cartelle/" + line.record() + "/passaggi",
                        t("project.transition.kind." + line.kind()),
                        Formats.longDate(line.due()),
                        t("project.transition.status." + line.status()),
                        line.receiver()))
                .toList();
        return new ModelAndView("project/passages", "page", new TransitionPage.Ahead(rows));
    }

    @GetMapping("/cartelle/{record}/passaggi")
    ModelAndView ofRecord(@PathVariable UUID record) {
        return view(record, TransitionPage.Typed.NOTHING);
    }

    @PostMapping("/cartelle/{record}/passaggi")
    ModelAndView plan(@PathVariable UUID record, @RequestParam Map<String, String> typed) {
        var kind = Inputs.choice(Kind.class, typed.get("kind"));
        var due = Inputs.date(typed.get("due"));
        var team = Inputs.id(typed.get("team"));
        var errors = FormErrors.NONE;
        if (kind.isEmpty()) {
            errors = errors.with("kind", t("project.transition.error.kind"));
        }
        if (due.isEmpty()) {
            errors = errors.with("due", t("project.account.error.day"));
        }
        if (team.isEmpty()) {
            errors = errors.with("team", t("project.transition.error.team"));
        }
        if (errors.any()) {
            return again(record, typed, errors);
        }
        return plan(record, typed, new Chosen(kind.orElseThrow(), due.orElseThrow(), team.orElseThrow()));
    }

    private record Chosen(Kind kind, LocalDate due, UUID team) {}

    private ModelAndView plan(UUID record, Map<String, String> typed, Chosen chosen) {
        var command = new PlanTransition.Command(
                Inputs.id(typed.get("id")).orElseThrow(NotFound::new),
                record,
                chosen.kind(),
                chosen.due(),
                chosen.team(),
                Inputs.date(typed.get("from")).orElse(chosen.due()),
                Inputs.text(typed.get("note")));
        return answer(record, typed, plan.handle(command));
    }

    @PostMapping("/cartelle/{record}/passaggi/avanti")
    ModelAndView move(@PathVariable UUID record, @RequestParam Map<String, String> typed) {
        var step = Inputs.choice(MoveTransition.Move.class, typed.get("move")).orElseThrow(NotFound::new);
        String text = Inputs.text(typed.get("text"));
        if (step == MoveTransition.Move.TASK) {
            text = Inputs.choice(Task.class, text).orElseThrow(NotFound::new).name();
        }
        return answer(
                record,
                typed,
                move.handle(new MoveTransition.Command(
                        Inputs.id(typed.get("transition")).orElseThrow(NotFound::new),
                        step,
                        Inputs.date(typed.get("metOn")).orElse(null),
                        typed.containsKey("consent"),
                        text)));
    }

    private ModelAndView answer(UUID record, Map<String, String> typed, Result<UUID, TransitionRefusal> result) {
        return switch (result) {
            case Done(var _) -> new ModelAndView("redirect:/cartelle/" + record + "/passaggi");
            case Refused(TransitionRefusal refusal) ->
                again(record, typed, FormErrors.whole(t("project.transition.refused." + refusal)));
        };
    }

    private ModelAndView again(UUID record, Map<String, String> typed, FormErrors errors) {
        ModelAndView view = view(record, new TransitionPage.Typed(typed, errors));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView view(UUID record, TransitionPage.Typed typed) {
        var shown = read.handle(record);
        var page = new TransitionPage(
                shown.header(),
                shown.transitions().stream().map(x -> transition(x, shown)).toList(),
                new TransitionPage.Choices(
                        Option.of(Kind.class, "project.transition.kind"),
                        shown.teams().stream()
                                .map(team -> new Option(team.id().toString(), team.name()))
                                .toList()),
                UUID.randomUUID().toString(),
                shown.writes(),
                typed);
        return new ModelAndView("project/passage", "page", page);
    }

    private static TransitionPage.View transition(Transition x, ReadTransitions.OfRecord shown) {
        return new TransitionPage.View(
                x.id().toString(),
                t("project.transition.kind." + x.kind()),
                t("project.transition.status." + x.state().status()),
                t(
                        "project.transition.facts",
                        Formats.longDate(x.due()),
                        x.receiver().name(),
                        Formats.longDate(x.receiver().from())),
                x.running(),
                new TransitionPage.Work(
                        Arrays.stream(Task.values())
                                .map(task -> new TransitionPage.Task(
                                        task.name(),
                                        t("project.transition.task." + task),
                                        x.tasksDone().contains(task)))
                                .toList(),
                        x.state().status() == Status.PREPARED,
                        x.steps().stream()
                                .map(s -> t(
                                        "project.transition.step." + s.what().replace(':', '.'),
                                        Formats.moment(s.at()),
                                        shown.names().getOrDefault(s.by(), "–"),
                                        s.text()))
                                .toList()));
    }
}
