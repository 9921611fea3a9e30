package it.trama.project.ranking;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Money;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import it.trama.project.ranking.Applications.Application;
import it.trama.project.ranking.Applications.Asked;
import it.trama.project.ranking.RankingTrace.Refusal;
import it.trama.project.ranking.ReadRanking.Head;
import it.trama.project.ranking.Runs.Line;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The requests of a record. */
@Controller
class ApplicationController {

    private static final String ANSWER = "q-";

    private final AskSupport ask;
    private final ReadRanking read;
    private final RankingTrace trace;

    ApplicationController(AskSupport ask, ReadRanking read, RankingTrace trace) {
        this.ask = ask;
        this.read = read;
        this.trace = trace;
    }

    @GetMapping("/cartelle/{record}/graduatorie")
    ModelAndView ofRecord(@PathVariable UUID record, @RequestParam Map<String, String> typed) {
        var asked = new HashMap<>(typed);
        asked.putIfAbsent("on", trace.today().toString());
        return view(record, new CallPage.Typed(asked, FormErrors.NONE));
    }

    @PostMapping("/cartelle/{record}/graduatorie")
    ModelAndView ask(@PathVariable UUID record, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        Optional<BigDecimal> cost = Inputs.number(typed.get("cost")).filter(n -> n.signum() > 0);
        Optional<BigDecimal> requested = Inputs.number(typed.get("requested")).filter(n -> n.signum() > 0);
        Optional<LocalDate> on = Inputs.date(typed.get("on"));
        String support = Inputs.text(typed.get("support"));
        FormErrors errors =
                support.isEmpty() ? FormErrors.at("support", t("project.ranking.error.support")) : FormErrors.NONE;
        errors = cost.isEmpty() ? errors.with("cost", t("project.ranking.error.money")) : errors;
        errors = requested.isEmpty() ? errors.with("requested", t("project.ranking.error.money")) : errors;
        errors = on.isEmpty() ? errors.with("on", t("project.form.date")) : errors;
        if (cost.isPresent() && requested.isPresent() && requested.get().compareTo(cost.get()) > 0) {
            errors = errors.with("requested", t("project.ranking.error.cost"));
        }
        if (errors.any()) {
            return again(record, typed, errors);
        }
        var asked =
                new Asked(support, Money.of(cost.orElseThrow()), Money.of(requested.orElseThrow()), on.orElseThrow());
        var command = new AskSupport.Ask(id(typed, "id"), record, id(typed, "bando"), asked, declared(typed));
        return answer(record, typed, ask.handle(command), "project.ranking.sent", after);
    }

    @PostMapping("/cartelle/{record}/graduatorie/ritiro")
    ModelAndView withdraw(
            @PathVariable UUID record, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var command = new AskSupport.Withdraw(record, id(typed, "application"));
        return answer(record, typed, ask.handle(command), "project.ranking.takenBack", after);
    }

    private static UUID id(Map<String, String> typed, String name) {
        return Inputs.id(typed.get(name)).orElseThrow(NotFound::new);
    }

    private static Map<String, String> declared(Map<String, String> typed) {
        var declared = new LinkedHashMap<String, String>();
        typed.forEach((name, value) -> {
            if (name.startsWith(ANSWER) && !value.isBlank()) {
                declared.put(name.substring(ANSWER.length()), value);
            }
        });
        return declared;
    }

    private ModelAndView answer(
            UUID record,
            Map<String, String> typed,
            Result<UUID, Refusal> result,
            String notice,
            RedirectAttributes after) {
        return switch (result) {
            case Refused(Refusal why) -> again(record, typed, FormErrors.whole(t("project.ranking.refused." + why)));
            case Done(UUID _) -> {
                after.addFlashAttribute("notice", t(notice));
                yield new ModelAndView("redirect:/cartelle/" + record + "/graduatorie");
            }
        };
    }

    private ModelAndView again(UUID record, Map<String, String> typed, FormErrors errors) {
        ModelAndView view = view(record, new CallPage.Typed(typed, errors));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView view(UUID record, CallPage.Typed typed) {
        var shown = read.handle(new ReadRanking.OfRecord(record));
        var open = shown.calls().values().stream()
                .filter(head -> head.call().open(trace.today()))
                .toList();
        Head chosen = open.stream()
                .filter(head -> head.call().id().toString().equals(typed.of("bando")))
                .findFirst()
                .orElse(open.isEmpty() ? null : open.getFirst());
        var page = new CallPage.OfRecord(
                shown.header(),
                shown.asked().stream().map(a -> own(shown, a)).toList(),
                open.size() < 2
                        ? java.util.List.of()
                        : open.stream()
                                .map(head -> new Option(
                                        "/cartelle/" + record + "/graduatorie?bando="
                                                + head.call().id(),
                                        head.call().title()))
                                .toList(),
                chosen == null || !shown.asks() ? null : asking(chosen, typed));
        return new ModelAndView("project/requestsof", "page", page);
    }

    private static CallPage.Asking asking(Head head, CallPage.Typed typed) {
        return new CallPage.Asking(
                head.call().id().toString(),
                head.call().title(),
                UUID.randomUUID().toString(),
                head.shares().stream()
                        .map(share -> head.rules().support(share.support()))
                        .map(s -> new Option(
                                s.code(), t("project.ranking.upto", s.title(), Formats.euro(Money.of(s.most())))))
                        .toList(),
                head.rules().questions().stream()
                        .map(q -> new CallPage.Question(
                                ANSWER + q.code(),
                                q.title(),
                                q.choices().stream()
                                        .map(c -> new Option(c.code(), c.title()))
                                        .toList()))
                        .toList(),
                typed);
    }

    private static CallPage.Own own(ReadRanking.Requests shown, Application application) {
        Head head = Objects.requireNonNull(shown.calls().get(application.call()));
        Line line = shown.lines().get(application.id());
        return new CallPage.Own(
                head.call().title(),
                application.id().toString(),
                t(
                        "project.ranking.what",
                        head.rules().support(application.asked().support()).title(),
                        Formats.euro(application.asked().requested()),
                        Formats.longDate(application.asked().on())),
                line == null ? "" : RankingWords.place(line),
                line == null ? null : CallPages.href(head.call()) + "/domande/" + application.id(),
                CallPages.asked(line, application.withdrawn()));
    }
}
