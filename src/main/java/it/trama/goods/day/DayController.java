package it.trama.goods.day;

import static it.trama.platform.web.Texts.t;

import it.trama.goods.GoodsDesk;
import it.trama.goods.GoodsStock.Missing;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
@RequestMapping("/viveri")
class DayController {

    private static final BigDecimal MOST_PARCELS = BigDecimal.valueOf(5000);

    private final ReadDays read;
    private final MakeDay make;
    private final RecordTicks ticks;
    private final GoodsDesk desk;

    DayController(ReadDays read, MakeDay make, RecordTicks ticks, GoodsDesk desk) {
        this.read = read;
        this.make = make;
        this.ticks = ticks;
        this.desk = desk;
    }

    /** Who gives finds the days; the plan office the district's totals. */
    @GetMapping
    ModelAndView days() {
        return desk.gives()
                ? list(DayForm.blank(desk.today()), FormErrors.NONE)
                : new ModelAndView(desk.plans() ? "redirect:/viveri/distretto" : "redirect:/viveri/generi");
    }

    @PostMapping
    ModelAndView make(@RequestParam Map<String, String> typed, RedirectAttributes flash) {
        var form = DayForm.of(typed);
        return switch (form.toDay(read.handle().kinds())) {
            case Refused(var errors) -> list(form, errors);
            case Done(var day) -> back(make.handle(day), "goods.day.made", flash);
        };
    }

    @GetMapping("/giornate/{id}")
    ModelAndView day(@PathVariable UUID id) {
        return page("goods/day", id, FormErrors.NONE);
    }

    @GetMapping("/giornate/{id}/stampa")
    ModelAndView print(@PathVariable UUID id) {
        return page("goods/day-print", id, FormErrors.NONE);
    }

    @PostMapping("/giornate/{id}/pacchi")
    ModelAndView prepare(
            @PathVariable UUID id,
            @RequestParam("id") String act,
            @RequestParam(name = "parcels", defaultValue = "") String parcels,
            RedirectAttributes flash) {
        Optional<Integer> number = Inputs.number(parcels)
                .filter(n -> n.stripTrailingZeros().scale() <= 0 && n.signum() > 0 && n.compareTo(MOST_PARCELS) <= 0)
                .map(BigDecimal::intValueExact);
        if (number.isEmpty()) {
            return page("goods/day", id, FormErrors.at("parcels", t("goods.day.error.parcels")));
        }
        var command = new MakeDay.Prepare(Inputs.id(act).orElseThrow(NotFound::new), id, number.orElseThrow());
        return make.handle(command)
                .map(why -> page("goods/day", id, FormErrors.at("parcels", words(why))))
                .orElseGet(() -> back(id, "goods.day.prepared", flash));
    }

    @PostMapping("/giornate/{id}/elenco")
    ModelAndView join(
            @PathVariable UUID id,
            @RequestParam(name = "recipient", defaultValue = "") String recipient,
            RedirectAttributes flash) {
        if (Inputs.id(recipient).isEmpty()) {
            return page("goods/day", id, FormErrors.at("recipient", t("goods.day.error.recipient")));
        }
        make.handle(new MakeDay.Join(id, Inputs.id(recipient).orElseThrow()));
        return back(id, "goods.day.joined", flash);
    }

    /** One touch without script. */
    @PostMapping("/giornate/{id}/segno")
    ModelAndView tick(
            @PathVariable UUID id,
            @RequestParam("id") String tick,
            @RequestParam("entry") String entry,
            @RequestParam(name = "of", defaultValue = "") String of) {
        var one = new Tick(
                Inputs.id(tick).orElseThrow(NotFound::new),
                Inputs.id(entry).orElseThrow(NotFound::new),
                Inputs.id(of).orElse(null),
                null);
        List<Tick.Refused> refused = ticks.handle(new RecordTicks.Command(id, List.of(one)));
        return refused.isEmpty()
                ? new ModelAndView("redirect:/viveri/giornate/" + id + "#r-" + one.entry())
                : page(
                        "goods/day",
                        id,
                        FormErrors.whole(words(refused.getFirst().why())));
    }

    @PostMapping("/giornate/{id}/fine")
    ModelAndView end(
            @PathVariable UUID id,
            @RequestParam("id") String act,
            @RequestParam(name = "close", defaultValue = "true") boolean close,
            RedirectAttributes flash) {
        make.handle(new MakeDay.End(Inputs.id(act).orElseThrow(NotFound::new), id, close));
        return back(id, close ? "goods.day.closed" : "goods.day.reopened", flash);
    }

    static String words(DayRefusal refusal) {
        return switch (refusal) {
            case DayRefusal.NotYet(var day) -> t("goods.day.refused.notYet", Formats.longDate(day));
            case DayRefusal.Closed() -> t("goods.day.refused.closed");
            case DayRefusal.NoParcelsLeft() -> t("goods.day.refused.none");
            case DayRefusal.MissingGoods(var missing) ->
                missing.stream()
                        .map(DayController::words)
                        .collect(Collectors.joining("; ", t("goods.day.refused.missing") + " ", "."));
        };
    }

    private static String words(Missing missing) {
        return t(
                "goods.day.missing",
                missing.name(),
                Formats.quantity(missing.wanted()),
                Formats.quantity(missing.there()));
    }

    private static ModelAndView back(UUID id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", t(notice));
        return new ModelAndView("redirect:/viveri/giornate/" + id);
    }

    private ModelAndView list(DayForm form, FormErrors errors) {
        return view("goods/days", DaysPage.of(read.handle(), form, errors), errors);
    }

    private ModelAndView page(String template, UUID id, FormErrors errors) {
        return view(template, DayPage.of(read.handle(id), desk.today(), errors), errors);
    }

    private static ModelAndView view(String template, Object page, FormErrors errors) {
        var view = new ModelAndView(template, "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
