package it.trama.transport.planning;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Role;
import it.trama.platform.web.Conflict;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.MenuEntry;
import it.trama.transport.DayPlanner;
import it.trama.transport.Ride;
import it.trama.transport.TransportDesk;
import it.trama.transport.planning.ArrangeDay.Refusal;
import it.trama.transport.planning.RidePage.Choice;
import it.trama.trust.Menu;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The plan of a day; tomorrow's unless another is asked. */
@Controller
class DayController {

    private static final int MENU = 33;

    private final ReadDay read;
    private final ArrangeDay arrange;
    private final DayPlanner planner;
    private final DayPages days;
    private final RidePages rides;
    private final TransportDesk desk;

    DayController(
            ReadDay read, ArrangeDay arrange, DayPlanner planner, DayPages days, RidePages rides, TransportDesk desk) {
        this.read = read;
        this.arrange = arrange;
        this.planner = planner;
        this.days = days;
        this.rides = rides;
        this.desk = desk;
    }

    @Bean
    static MenuEntry menuTransport() {
        return new Menu("transport.menu", "/trasporti", MENU, "car", Set.of(Role.PROVIDER, Role.COORDINATOR));
    }

    private LocalDate day(String typed) {
        return Inputs.date(typed).orElseGet(() -> desk.today().plusDays(1));
    }

    @GetMapping("/trasporti")
    ModelAndView day(@RequestParam Map<String, String> asked) {
        LocalDate day = day(asked.getOrDefault("giorno", ""));
        return new ModelAndView("transport/day", "page", days.page(read.handle(new ReadDay.Query(day))));
    }

    /** The search runs between two transactions: what changed meanwhile is not written over. */
    @PostMapping("/trasporti/proposta")
    ModelAndView propose(@RequestParam Map<String, String> typed, RedirectAttributes after) {
        LocalDate day = day(typed.getOrDefault("giorno", ""));
        UUID act = Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID);
        var asked = read.handle(new ReadDay.Query(day)).day();
        var proposal = planner.propose(asked.plan());
        var command = new ArrangeDay.Propose(act, day, ArrangeDay.versions(asked), proposal.crews());
        return switch (arrange.handle(command)) {
            case Result.Refused(Refusal why) -> back(day, t("transport.move.refused." + why), after);
            case Result.Done(Integer moved) ->
                back(
                        day,
                        proposal.whyNot().isEmpty()
                                ? t("transport.proposed", moved)
                                : t(
                                        "transport.proposed.left",
                                        moved,
                                        proposal.whyNot().size()),
                        after);
        };
    }

    @PostMapping("/trasporti/indietro")
    ModelAndView undo(@RequestParam Map<String, String> typed, RedirectAttributes after) {
        LocalDate day = day(typed.getOrDefault("giorno", ""));
        return back(day, t("transport.undone", arrange.handle(new ArrangeDay.Undo(day))), after);
    }

    @PostMapping("/trasporti/conferma")
    ModelAndView confirm(@RequestParam Map<String, String> typed, RedirectAttributes after) {
        LocalDate day = day(typed.getOrDefault("giorno", ""));
        boolean confirmed = !"false".equals(typed.get("confirmed"));
        arrange.handle(new ArrangeDay.Confirm(day, confirmed));
        return back(day, t(confirmed ? "transport.confirmed" : "transport.reopened"), after);
    }

    @PostMapping("/trasporti/visto")
    ModelAndView seen(@RequestParam Map<String, String> typed, RedirectAttributes after) {
        LocalDate day = day(typed.getOrDefault("giorno", ""));
        arrange.handle(new ArrangeDay.Seen(day));
        return back(day, t("transport.seen"), after);
    }

    @GetMapping("/trasporti/corse/{ride}")
    ModelAndView ride(@PathVariable UUID ride) {
        return ride(ride, FormErrors.NONE);
    }

    private ModelAndView ride(UUID ride, FormErrors errors) {
        var view =
                new ModelAndView("transport/ride", "page", rides.page(read.handle(new ReadDay.OneRide(ride)), errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping("/trasporti/corse/{ride}")
    ModelAndView move(@PathVariable UUID ride, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        String crew = typed.get("crew");
        if (crew == null) {
            return ride(ride, FormErrors.at("crew", t("transport.ride.error.crew")));
        }
        var command = new ArrangeDay.MoveRide(
                Inputs.id(typed.get("id")).orElseThrow(NotFound::new),
                ride,
                Inputs.number(typed.get("version")).map(BigDecimal::intValue).orElse(-1),
                crew,
                "yes".equals(typed.get("locked")));
        return switch (arrange.handle(command)) {
            case Result.Done(LocalDate day) -> back(day, t("transport.moved"), after);
            case Result.Refused(Refusal why) ->
                why == Refusal.CHANGED
                        ? conflict(command)
                        : ride(ride, FormErrors.whole(t("transport.move.refused." + why)));
        };
    }

    /** Somebody else moved the same ride meanwhile: both versions, and who saves chooses. */
    private ModelAndView conflict(ArrangeDay.MoveRide mine) {
        var ridden = read.handle(new ReadDay.OneRide(mine.ride()));
        Ride theirs = ridden.ride();
        List<Choice> choices = rides.page(ridden, FormErrors.NONE).choices();
        Map<String, String> names = choices.stream().collect(Collectors.toMap(Choice::value, Choice::label));
        String chosen =
                choices.stream().filter(Choice::chosen).map(Choice::value).collect(Collectors.joining());
        String address = "/trasporti/corse/" + mine.ride();
        String by = ridden.past().stream().map(Plans.Past::mover).findFirst().orElse(t("transport.somebody"));
        return Conflict.of(address, address)
                .keep("id", mine.act())
                .keep("version", theirs.progress().version())
                .choices(
                        "crew",
                        t("transport.ride.crew"),
                        List.of(mine.crew()),
                        List.of(chosen),
                        value -> names.getOrDefault(value, t("transport.nobody")))
                .choices(
                        "locked",
                        t("transport.ride.lock"),
                        List.of(yesOrNo(mine.lock())),
                        List.of(yesOrNo(theirs.held().locked())),
                        value -> t("transport.lock." + value))
                .savedBy(by, theirs.progress().changedAt().toInstant())
                .view();
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    private static ModelAndView back(LocalDate day, String notice, RedirectAttributes after) {
        after.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/trasporti?giorno=" + day);
    }
}
