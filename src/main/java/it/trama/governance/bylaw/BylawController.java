package it.trama.governance.bylaw;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.GovernanceDesk;
import it.trama.governance.bylaw.Adoptions.Adoption;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.files.HandedOver;
import it.trama.platform.upload.TableFile;
import it.trama.platform.web.Conflict;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.territory.DistrictMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One version of a regulation: how far its adoption has come. */
@Controller
@RequestMapping(BylawController.HOME + "/{id}")
class BylawController {

    static final String HOME = "/governance/regolamenti";

    private final KeepAdoptions keep;
    private final DistrictMap map;
    private final GovernanceDesk desk;

    BylawController(KeepAdoptions keep, DistrictMap map, GovernanceDesk desk) {
        this.keep = keep;
        this.map = map;
        this.desk = desk;
    }

    static String href(UUID text) {
        return HOME + "/" + text;
    }

    @GetMapping
    ModelAndView page(@PathVariable UUID id) {
        return view(id, Map.of(), FormErrors.NONE);
    }

    private ModelAndView view(UUID id, Map<String, String> typed, FormErrors errors) {
        var shown = keep.handle(new KeepAdoptions.One(id));
        var page = BylawPage.of(shown, shown.adoptions().isEmpty() ? null : map.draw(ground(shown)), typed, errors);
        var view = new ModelAndView("governance/bylaw", "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private static DistrictMap.Subject ground(KeepAdoptions.Shown shown) {
        return new DistrictMap.Subject(
                "adozioni",
                t("governance.bylaw.map"),
                "",
                t("governance.bylaw.missing"),
                0,
                shown.adoptions().stream()
                        .map(one -> new DistrictMap.Value(
                                one.municipality(),
                                one.done() ? BigDecimal.ONE : null,
                                one.done() ? t("governance.bylaw.adopted") : t("governance.bylaw.missing"),
                                null))
                        .toList());
    }

    @PostMapping("/comuni/{municipality}")
    ModelAndView record(
            @PathVariable UUID id,
            @PathVariable String municipality,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash) {
        String act = Inputs.text(typed.get("act"));
        Optional<LocalDate> day = Inputs.date(typed.get("actOn"));
        LocalDate adopted = day.orElse(desk.today());
        LocalDate force = Inputs.date(typed.get("inForce")).orElse(adopted);
        FormErrors errors = errors(municipality, act, day, force);
        if (errors.any()) {
            return view(id, typed, errors);
        }
        int version =
                Inputs.number(typed.get("version")).map(BigDecimal::intValue).orElse(0);
        var command = new KeepAdoptions.Act(municipality, act, adopted, force, version);
        return switch (keep.handle(id, command)) {
            case Refused(Adoption theirs) -> conflict(id, command, theirs);
            case Done(UUID _) -> {
                flash.addFlashAttribute("notice", t("governance.bylaw.recorded"));
                yield new ModelAndView("redirect:" + href(id));
            }
        };
    }

    private FormErrors errors(String municipality, String act, Optional<LocalDate> day, LocalDate force) {
        FormErrors errors = FormErrors.NONE;
        if (act.isEmpty()) {
            errors = errors.with("act-" + municipality, t("governance.bylaw.error.act"));
        }
        if (day.isEmpty() || day.get().isAfter(desk.today())) {
            errors = errors.with("actOn-" + municipality, t("governance.bylaw.error.day"));
        }
        if (force.isBefore(day.orElse(force))) {
            errors = errors.with("inForce-" + municipality, t("governance.bylaw.error.force"));
        }
        return errors;
    }

    private ModelAndView conflict(UUID id, KeepAdoptions.Act mine, Adoption theirs) {
        return Conflict.of(href(id) + "/comuni/" + mine.municipality(), href(id))
                .keep("version", theirs.version())
                .line("act", t("governance.bylaw.act"), mine.act(), theirs.act())
                .line("actOn", t("governance.bylaw.actOn"), Formats.date(mine.actOn()), Formats.date(theirs.actOn()))
                .line(
                        "inForce",
                        t("governance.bylaw.inForce"),
                        Formats.date(mine.inForce()),
                        Formats.date(theirs.inForce()))
                .savedBy(theirs.name(), desk.now().toInstant())
                .view();
    }

    @PostMapping("/sollecito")
    String remind(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        UUID sending = Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID);
        return "redirect:/governance/invii/" + keep.handle(new KeepAdoptions.Remind(sending, id));
    }

    @GetMapping("/testo")
    ResponseEntity<InputStreamResource> text(@PathVariable UUID id) {
        var handed = keep.handle(new KeepAdoptions.File(id));
        return HandedOver.of(
                handed.paper().fileName(),
                handed.paper().mediaType(),
                handed.paper().bytes(),
                handed.content());
    }

    @GetMapping("/adozioni.csv")
    ResponseEntity<byte[]> table(@PathVariable UUID id) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                t("governance.bylaw.municipality"),
                t("governance.bylaw.act"),
                t("governance.bylaw.actOn"),
                t("governance.bylaw.inForce")));
        keep.handle(new KeepAdoptions.One(id))
                .adoptions()
                .forEach(one -> rows.add(List.of(
                        one.name(),
                        one.act(),
                        one.done() ? Formats.date(one.actOn()) : "",
                        one.done() ? Formats.date(one.inForce()) : "")));
        return TableFile.download("adozioni.csv", rows);
    }
}
