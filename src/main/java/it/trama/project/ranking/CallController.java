package it.trama.project.ranking;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.LineChoice;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.kernel.Role;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.MenuEntry;
import it.trama.project.ranking.Calls.Call;
import it.trama.project.ranking.Calls.Share;
import it.trama.project.ranking.RankingTrace.Refusal;
import it.trama.trust.Menu;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class CallController {

    private static final int MENU = 78;

    private final DefinedRules rules;
    private final OpenCall open;
    private final CalculateRanking calculate;
    private final ReadRanking read;
    private final CallPages pages;
    private final RankingTrace trace;

    CallController(
            DefinedRules rules,
            OpenCall open,
            CalculateRanking calculate,
            ReadRanking read,
            CallPages pages,
            RankingTrace trace) {
        this.rules = rules;
        this.open = open;
        this.calculate = calculate;
        this.read = read;
        this.pages = pages;
        this.trace = trace;
    }

    @Bean
    static MenuEntry menuRankings() {
        return new Menu(
                "project.ranking.title",
                "/graduatorie",
                MENU,
                "list",
                Set.of(Role.SOCIAL_WORKER, Role.COORDINATOR, Role.PLAN_OFFICE));
    }

    @GetMapping("/graduatorie")
    ModelAndView all() {
        var lines = read.handle().stream()
                .map(call -> new CallPage.Line(call.title(), CallPages.href(call), CallPages.period(call), state(call)))
                .toList();
        return new ModelAndView("project/calls", "page", new CallPage.Index(lines, trace.plans()));
    }

    private CallPage.State state(Call call) {
        LocalDate today = trace.today();
        String state = call.open(today) ? "open" : today.isBefore(call.opensOn()) ? "coming" : "closed";
        return new CallPage.State(t("project.ranking.call." + state), call.open(today));
    }

    @GetMapping("/graduatorie/nuova")
    ModelAndView blank() {
        return form(new CallPage.Typed(Map.of("opens", trace.today().toString()), FormErrors.NONE));
    }

    private ModelAndView form(CallPage.Typed typed) {
        var lines = LineChoice.of(
                read.handle(trace.today().getYear()),
                line -> t("project.line.left", line.fund() + ": " + line.purpose(), Formats.euro(line.available())));
        var kinds = rules.newest().stream()
                .map(kind -> new CallPage.Kind(
                        kind.named().code(),
                        kind.named().title(),
                        kind.named().law(),
                        kind.supports().stream()
                                .map(s -> new CallPage.Support(s.code(), s.title(), s.note(), s.verified()))
                                .toList()))
                .toList();
        var page = new CallPage.New(
                kinds, kinds.getFirst().code(), lines, UUID.randomUUID().toString(), typed);
        return new ModelAndView("project/newcall", "page", page);
    }

    @PostMapping("/graduatorie")
    ModelAndView open(@RequestParam Map<String, String> typed, RedirectAttributes after) {
        RankingRules kind = rules.newest().stream()
                .filter(r -> r.named().code().equals(typed.get("rules")))
                .findFirst()
                .orElseThrow(NotFound::new);
        var shares = new ArrayList<Share>();
        FormErrors errors = shares(kind, typed, shares);
        Optional<LocalDate> opens = Inputs.date(typed.get("opens"));
        Optional<LocalDate> closes = Inputs.date(typed.get("closes"));
        errors = opens.isEmpty() ? errors.with("opens", t("project.form.date")) : errors;
        errors = closes.isEmpty() ? errors.with("closes", t("project.form.date")) : errors;
        errors = Inputs.text(typed.get("title")).isEmpty() ? errors.with("title", t("project.form.required")) : errors;
        if (opens.isPresent() && closes.isPresent() && closes.get().isBefore(opens.get())) {
            errors = errors.with("closes", t("project.form.period"));
        }
        if (errors.any()) {
            return again(typed, errors);
        }
        var call = new Call(
                Inputs.id(typed.get("id")).orElseThrow(NotFound::new),
                kind.named().code(),
                kind.named().version(),
                Inputs.text(typed.get("title")),
                opens.orElseThrow(),
                closes.orElseThrow());
        return opened(new OpenCall.Command(call, shares), typed, after);
    }

    private ModelAndView opened(OpenCall.Command command, Map<String, String> typed, RedirectAttributes after) {
        return switch (open.handle(command)) {
            case Refused(Refusal why) -> again(typed, FormErrors.whole(t("project.ranking.refused." + why)));
            case Done(UUID id) -> {
                after.addFlashAttribute("notice", t("project.ranking.opened"));
                yield new ModelAndView("redirect:/graduatorie/" + id);
            }
        };
    }

    /** Supports without money are not in the call. */
    private static FormErrors shares(RankingRules kind, Map<String, String> typed, List<Share> shares) {
        FormErrors errors = FormErrors.NONE;
        for (RankingRules.Support support : kind.supports()) {
            String code = support.code();
            if (Inputs.text(typed.get("money-" + code)).isEmpty()) {
                continue;
            }
            Optional<BigDecimal> money =
                    Inputs.number(typed.get("money-" + code)).filter(m -> m.signum() > 0);
            Optional<UUID> line = Inputs.id(typed.get("line-" + code));
            String places = Inputs.text(typed.get("places-" + code));
            errors = money.isEmpty() ? errors.with("money-" + code, t("project.ranking.error.money")) : errors;
            errors = line.isEmpty() ? errors.with("line-" + code, t("project.ranking.error.line")) : errors;
            errors = places.matches("([1-9]\\d{0,3})?")
                    ? errors
                    : errors.with("places-" + code, t("project.ranking.error.places"));
            if (!errors.any()) {
                shares.add(new Share(
                        code,
                        line.orElseThrow(),
                        money.orElseThrow(),
                        places.isEmpty() ? null : Integer.valueOf(places)));
            }
        }
        return errors.any() || !shares.isEmpty() ? errors : FormErrors.whole(t("project.ranking.error.none"));
    }

    private ModelAndView again(Map<String, String> typed, FormErrors errors) {
        ModelAndView view = form(new CallPage.Typed(typed, errors));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    @GetMapping("/graduatorie/{call}")
    ModelAndView call(@PathVariable UUID call, @RequestParam Optional<UUID> lista) {
        var shown = read.handle(new ReadRanking.OfCall(call, lista.orElse(null)));
        return new ModelAndView("project/call", "page", pages.call(shown));
    }

    @PostMapping("/graduatorie/{call}/calcolo")
    ModelAndView calculate(@PathVariable UUID call, @RequestParam UUID id, RedirectAttributes after) {
        String key = "notice";
        String text = switch (calculate.handle(new CalculateRanking.Calculate(id, call))) {
            case Done(UUID _) -> t("project.ranking.done");
            case Refused(Refusal why) -> t("project.ranking.refused." + why);
        };
        after.addFlashAttribute(key, text);
        return new ModelAndView("redirect:/graduatorie/" + call);
    }

    @GetMapping("/graduatorie/{call}/rifatta")
    ModelAndView again(@PathVariable UUID call, @RequestParam UUID lista) {
        var now = calculate.handle(new CalculateRanking.Replay(call, lista));
        var then = read.handle(new ReadRanking.OfCall(call, lista));
        var kept = read.handle(lista, then.places().lines());
        return new ModelAndView("project/again", "page", pages.differences().of(then, kept, now));
    }

    @GetMapping("/graduatorie/{call}/domande/{application}")
    ModelAndView one(@PathVariable UUID call, @PathVariable UUID application) {
        return new ModelAndView(
                "project/place", "page", pages.one(read.handle(new ReadRanking.OfOne(call, application))));
    }
}
