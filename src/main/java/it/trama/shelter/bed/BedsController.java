package it.trama.shelter.bed;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.shelter.ShelterDesk;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
@RequestMapping("/accoglienza/letti")
class BedsController {

    private static final String NIGHT_SHELTER = "DORMITORIO";

    private final KeepBeds keep;
    private final ShelterDesk desk;

    BedsController(KeepBeds keep, ShelterDesk desk) {
        this.keep = keep;
        this.desk = desk;
    }

    /** The first night shelter, or else whatever the body runs. */
    @GetMapping
    ModelAndView beds() {
        var houses = keep.handle();
        return houses.stream()
                .filter(house -> house.kind().equals(NIGHT_SHELTER))
                .findFirst()
                .or(() -> houses.stream().findFirst())
                .map(house ->
                        new ModelAndView("redirect:" + BedsPage.href(house.id().toString())))
                .orElseGet(() -> new ModelAndView("shelter/no-house", "page", List.of()));
    }

    @GetMapping("/{house}")
    ModelAndView beds(@PathVariable UUID house) {
        return page(house, null, null, FormErrors.NONE);
    }

    @PostMapping("/{house}")
    ModelAndView add(@PathVariable UUID house, @ModelAttribute BedForm form, RedirectAttributes flash) {
        return switch (form.toLot(house)) {
            case Refused(var errors) -> page(house, form, null, errors);
            case Done(var lot) -> {
                keep.handle(lot);
                yield back(house, "shelter.beds.saved", flash);
            }
        };
    }

    /** The last night: today unless said otherwise. */
    @PostMapping("/{house}/{lot}/fine")
    ModelAndView end(
            @PathVariable UUID house,
            @PathVariable UUID lot,
            @RequestParam(defaultValue = "") String last,
            RedirectAttributes flash) {
        Optional<LocalDate> day = Inputs.text(last).isEmpty() ? Optional.of(desk.today()) : Inputs.date(last);
        if (day.isEmpty()) {
            return page(house, null, null, FormErrors.whole(t("shelter.error.day")));
        }
        return keep.handle(new Bed.End(house, lot, day.orElseThrow()))
                ? back(house, "shelter.beds.endedDone", flash)
                : page(house, null, null, FormErrors.whole(t("shelter.refused.beds")));
    }

    @PostMapping("/{house}/durata")
    ModelAndView rule(@PathVariable UUID house, @ModelAttribute RuleForm form, RedirectAttributes flash) {
        return switch (form.toRule(house, desk.tonight())) {
            case Refused(var errors) -> page(house, null, form, errors);
            case Done(var rule) -> {
                keep.handle(rule);
                yield back(house, "shelter.rule.saved", flash);
            }
        };
    }

    private static ModelAndView back(UUID house, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", t(notice));
        return new ModelAndView("redirect:" + BedsPage.href(house.toString()));
    }

    private ModelAndView page(UUID house, @Nullable BedForm bed, @Nullable RuleForm rule, FormErrors errors) {
        KeepBeds.Shown shown = keep.handle(house);
        var page = BedsPage.of(
                shown,
                bed == null ? BedForm.blank(shown.today()) : bed,
                rule == null ? RuleForm.of(shown.rule()) : rule,
                errors);
        var view = new ModelAndView("shelter/beds", "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
