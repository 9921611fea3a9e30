package it.trama.shelter.night;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.shelter.NightState;
import it.trama.shelter.ShelterDesk;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/accoglienza")
class NightController {

    private static final Set<NightState> TURNED = Set.of(NightState.REFUSED, NightState.GAVE_UP);

    private final ReadNight read;
    private final KeepNight keep;
    private final RecordArrivals arrivals;
    private final ShelterDesk desk;

    NightController(ReadNight read, KeepNight keep, RecordArrivals arrivals, ShelterDesk desk) {
        this.read = read;
        this.keep = keep;
        this.arrivals = arrivals;
        this.desk = desk;
    }

    /** Who receives finds tonight; the plan office the district's numbers. */
    @GetMapping
    ModelAndView houses() {
        return desk.receives()
                ? new ModelAndView("shelter/houses", "page", HousesPage.of(read.handle()))
                : new ModelAndView("redirect:/cruscotto/notti");
    }

    @GetMapping("/case/{house}")
    ModelAndView night(@PathVariable UUID house, @RequestParam(defaultValue = "") String notte) {
        return page("shelter/night", house, notte, AskForm.blank(), FormErrors.NONE);
    }

    @GetMapping("/case/{house}/stampa")
    ModelAndView print(@PathVariable UUID house, @RequestParam(defaultValue = "") String notte) {
        return page("shelter/night-print", house, notte, AskForm.blank(), FormErrors.NONE);
    }

    @PostMapping("/case/{house}/arrivi")
    ModelAndView newcomer(
            @PathVariable UUID house,
            @RequestParam(defaultValue = "") String notte,
            @ModelAttribute AskForm form,
            RedirectAttributes flash) {
        return switch (form.toAsk(house, nightOf(notte))) {
            case Refused(var errors) -> page("shelter/night", house, notte, form, errors);
            case Done(var ask) -> answer(house, notte, form, keep.handle(ask), flash);
        };
    }

    /** A guest who is known here asks, gives up or is sent away. */
    @PostMapping("/case/{house}/ospiti/{guest}")
    ModelAndView guest(
            @PathVariable UUID house,
            @PathVariable UUID guest,
            @RequestParam(defaultValue = "") String notte,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        UUID move = Inputs.id(id).orElseGet(UUID::randomUUID);
        NightState wanted = Inputs.choice(NightState.class, act).orElseThrow(NotFound::new);
        if (!TURNED.contains(wanted)) {
            NightState bed = wanted == NightState.BOOKED ? NightState.BOOKED : NightState.IN;
            var ask = new KeepNight.Ask(move, house, nightOf(notte), guest, bed, null);
            return answer(house, notte, AskForm.blank(), keep.handle(ask), flash);
        }
        boolean refused = wanted == NightState.REFUSED;
        ReadNight.Shown shown = read.handle(house, nightOf(notte));
        if (refused && shown.reasons().stream().noneMatch(one -> one.code().equals(reason))) {
            return page(
                    "shelter/night",
                    house,
                    notte,
                    AskForm.blank(),
                    FormErrors.at("r-" + guest, t("shelter.error.reason")));
        }
        keep.handle(new KeepNight.Turn(move, house, nightOf(notte), guest, wanted, refused ? reason : null));
        return back(house, notte, t("shelter.done." + wanted), flash);
    }

    /** One touch without script. */
    @PostMapping("/case/{house}/segno")
    ModelAndView tick(
            @PathVariable UUID house,
            @RequestParam(defaultValue = "") String notte,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String entry,
            @RequestParam(name = "of", defaultValue = "") String of) {
        var one = new Tick(
                Inputs.id(id).orElseThrow(NotFound::new),
                Inputs.id(entry).orElseThrow(NotFound::new),
                Inputs.id(of).orElse(null),
                null);
        List<Tick.Refused> refused = arrivals.handle(new RecordArrivals.Command(house, nightOf(notte), List.of(one)));
        return refused.isEmpty()
                ? new ModelAndView(
                        "redirect:" + NightPage.href(house) + "?notte=" + nightOf(notte) + "#r-" + one.entry())
                : page(
                        "shelter/night",
                        house,
                        notte,
                        AskForm.blank(),
                        FormErrors.whole(words(refused.getFirst().why())));
    }

    @PostMapping("/case/{house}/conta")
    ModelAndView close(
            @PathVariable UUID house, @RequestParam(defaultValue = "") String notte, RedirectAttributes flash) {
        int guests = keep.handle(new KeepNight.Close(house, nightOf(notte)));
        return back(house, notte, t("shelter.counted", guests), flash);
    }

    private ModelAndView answer(
            UUID house, String notte, AskForm form, Result<NightState, NightRefusal> result, RedirectAttributes flash) {
        return switch (result) {
            case Refused(NightRefusal.Known why) ->
                page("shelter/night", house, notte, form, FormErrors.at("nickname", words(why)));
            case Refused(var why) -> page("shelter/night", house, notte, form, FormErrors.whole(words(why)));
            case Done(var state) -> back(house, notte, t("shelter.done." + state), flash);
        };
    }

    static String words(NightRefusal refusal) {
        return switch (refusal) {
            case NightRefusal.TooLong(var guest) -> t("shelter.refused.tooLong", guest);
            case NightRefusal.Elsewhere(var house) -> t("shelter.refused.elsewhere", house);
            case NightRefusal.Known(var nickname) -> t("shelter.refused.known", nickname);
            case NightRefusal.NotThisNight(var night) -> t("shelter.refused.night", Formats.longDate(night));
        };
    }

    private LocalDate nightOf(@Nullable String typed) {
        return Inputs.date(typed).orElseGet(desk::tonight);
    }

    private ModelAndView back(UUID house, String notte, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:" + NightPage.href(house) + "?notte=" + nightOf(notte));
    }

    private ModelAndView page(String template, UUID house, String notte, AskForm form, FormErrors errors) {
        var view = new ModelAndView(template, "page", NightPage.of(read.handle(house, nightOf(notte)), form, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
