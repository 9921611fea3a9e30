package it.trama.accreditation.application;

import static it.trama.platform.web.Texts.t;

import it.trama.accreditation.Area;
import it.trama.accreditation.Areas;
import it.trama.accreditation.Desk;
import it.trama.accreditation.application.Applications.Application;
import it.trama.accreditation.application.CallPage.Badge;
import it.trama.accreditation.application.CallPage.Typed;
import it.trama.accreditation.application.Calls.Call;
import it.trama.accreditation.application.Calls.Resolution;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
@RequestMapping(CallController.HOME)
class CallController {

    static final String HOME = "/accreditamento/avvisi";
    private static final String YEARS = "3";

    private final WorkOnCalls calls;
    private final Areas areas;
    private final Desk desk;

    CallController(WorkOnCalls calls, Areas areas, Desk desk) {
        this.calls = calls;
        this.areas = areas;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView list() {
        var all = calls.handle();
        var lines = all.calls().stream()
                .map(call -> new CallPage.Line(
                        call.title(),
                        href(call.id()),
                        period(call),
                        badge(call, all.resolved().contains(call.id()))))
                .toList();
        return new ModelAndView(
                "accreditation/calls", "page", new CallPage.Index(desk.tabs("calls"), lines, desk.decides()));
    }

    static String href(UUID call) {
        return HOME + "/" + call;
    }

    private static String period(Call call) {
        return t("accreditation.period", Formats.date(call.opensOn()), Formats.date(call.closesOn()));
    }

    private Badge badge(Call call, boolean resolved) {
        if (resolved) {
            return new Badge(t("accreditation.call.resolved"), "");
        }
        if (call.open(desk.today())) {
            return new Badge(t("accreditation.call.open"), "t-badge-ok");
        }
        return call.closed(desk.today())
                ? new Badge(t("accreditation.call.review"), "t-badge-warn")
                : new Badge(t("accreditation.call.later"), "");
    }

    @GetMapping("/nuovo")
    ModelAndView fresh() {
        Desk.only(desk.decides());
        return fresh(new Typed(Map.of("years", YEARS), List.of(), FormErrors.NONE));
    }

    private ModelAndView fresh(Typed typed) {
        var options = areas.newest().stream()
                .map(area -> new Option(area.named().code(), area.named().title()))
                .toList();
        var view = new ModelAndView(
                "accreditation/newcall",
                "page",
                new CallPage.New(UUID.randomUUID().toString(), options, typed));
        view.setStatus(typed.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping
    ModelAndView open(
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "areas", required = false) @Nullable List<String> chosen,
            RedirectAttributes after) {
        var form = new CallForm(typed, chosen == null ? List.of() : chosen);
        FormErrors errors = form.ofCall();
        if (errors.any()) {
            return fresh(new Typed(typed, form.areas(), errors));
        }
        UUID call = calls.handle(form.call(), Set.copyOf(form.areas()));
        after.addFlashAttribute("notice", t("accreditation.call.opened"));
        return new ModelAndView("redirect:" + href(call));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return show(id, Typed.NOTHING);
    }

    @PostMapping("/{id}/determina")
    ModelAndView decide(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var form = new CallForm(typed, List.of());
        FormErrors errors = form.ofResolution();
        if (errors.any()) {
            return show(id, new Typed(typed, List.of(), errors));
        }
        return switch (calls.handle(id, form.resolution())) {
            case Refused(SendApplication.Refusal why) ->
                show(id, new Typed(typed, List.of(), FormErrors.whole(t("accreditation.refused." + why))));
            case Done(UUID _) -> {
                after.addFlashAttribute("notice", t("accreditation.resolution.done"));
                yield new ModelAndView("redirect:" + href(id));
            }
        };
    }

    private ModelAndView show(UUID id, Typed typed) {
        var shown = calls.handle(id);
        Call call = shown.call();
        Resolution resolution = shown.resolution();
        var facts = new CallPage.Facts(
                id.toString(),
                call.title(),
                period(call),
                t("accreditation.act", call.act(), Formats.date(call.actOn())),
                resolution == null
                        ? t("accreditation.call.years", call.years())
                        : t("accreditation.act", resolution.number(), Formats.date(resolution.adoptedOn())),
                badge(call, resolution != null),
                resolution == null || !desk.reads() ? "" : href(id) + "/determina.pdf");
        var page = new CallPage(
                facts,
                shown.areas().stream()
                        .map(area -> opened(areas.get(area.area(), area.version()), shown))
                        .toList(),
                shown.applications().stream().map(this::row).toList(),
                desk.reads(),
                desk.decides() && resolution == null ? deciding(shown) : null,
                typed);
        var view = new ModelAndView("accreditation/call", "page", page);
        view.setStatus(typed.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private CallPage.Opened opened(Area area, WorkOnCalls.Shown shown) {
        String own = !desk.applies()
                ? null
                : shown.applications().stream()
                        .filter(a -> a.area().equals(area.named().code())
                                && a.body().id().equals(desk.organisation()))
                        .findFirst()
                        .map(a -> ApplicationController.href(a.id()))
                        .orElse(null);
        return new CallPage.Opened(
                area.named().code(),
                area.named().title(),
                area.named().law(),
                area.requirements().map(Area.Requirement::title).toList(),
                desk.applies() && own == null && shown.call().open(desk.today()),
                own,
                UUID.randomUUID().toString());
    }

    private CallPage.Row row(Application a) {
        Integer number = a.number();
        var sent = a.state().submittedAt();
        return new CallPage.Row(
                number == null ? "–" : number.toString(),
                a.body().name(),
                ApplicationController.href(a.id()),
                areas.title(a.area()),
                Formats.quantity(a.declared().weeklyHours()),
                sent == null ? "–" : Formats.moment(sent.toInstant()),
                ApplicationPages.badge(a.state().stage()));
    }

    private CallPage.Deciding deciding(WorkOnCalls.Shown shown) {
        List<Application> sent = shown.sent();
        long waiting =
                sent.stream().filter(a -> a.state().stage() != Stage.REVIEWED).count();
        String why = "";
        if (!shown.call().closed(desk.today())) {
            why = t(
                    "accreditation.resolution.open",
                    Formats.longDate(shown.call().closesOn()));
        } else if (sent.isEmpty()) {
            why = t("accreditation.resolution.nobody");
        } else if (waiting > 0) {
            why = t("accreditation.resolution.waiting", waiting);
        }
        return new CallPage.Deciding(why.isEmpty(), why, UUID.randomUUID().toString());
    }
}
