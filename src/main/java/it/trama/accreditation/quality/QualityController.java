package it.trama.accreditation.quality;

import static it.trama.platform.web.Texts.t;

import it.trama.accreditation.Desk;
import it.trama.accreditation.quality.QualityPage.Typed;
import it.trama.kernel.NotFound;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/accreditamento/qualita")
class QualityController {

    private final GiveLevel give;
    private final Levels levels;
    private final Desk desk;

    QualityController(GiveLevel give, Levels levels, Desk desk) {
        this.give = give;
        this.levels = levels;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView list() {
        return page(new Typed(Map.of(), FormErrors.NONE));
    }

    private ModelAndView page(Typed typed) {
        var shown = give.handle();
        var defined = levels.get().levels();
        var giving = new QualityPage.Giving(
                UUID.randomUUID().toString(),
                shown.bodies().stream()
                        .map(body -> new Option(body.id().toString(), body.name()))
                        .toList(),
                defined.stream()
                        .map(level -> new Option(level.code(), level.title()))
                        .toList());
        var page = new QualityPage(
                desk.tabs("quality"),
                defined.stream()
                        .map(level -> new QualityPage.Level(level.title(), level.indicators()))
                        .toList(),
                shown.rows().stream().map(this::row).toList(),
                desk.decides() ? giving : null,
                typed);
        var view = new ModelAndView("accreditation/quality", "page", page);
        view.setStatus(typed.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private QualityPage.Row row(Awards.Row row) {
        return new QualityPage.Row(
                row.body(),
                row.service(),
                levels.title(row.level()),
                t(
                        "accreditation.period",
                        Formats.date(row.fromDay()),
                        Formats.date(row.toDay().minusDays(1))),
                row.evidence());
    }

    private FormErrors errors(Map<String, String> typed) {
        FormErrors errors = FormErrors.NONE;
        for (String field : List.of("service", "evidence")) {
            errors = Inputs.text(typed.get(field)).isEmpty()
                    ? errors.with(field, t("accreditation.quality.error." + field))
                    : errors;
        }
        errors = Inputs.id(typed.get("body")).isEmpty()
                ? errors.with("body", t("accreditation.procurement.error.body"))
                : errors;
        errors = Inputs.date(typed.get("from")).isEmpty() ? errors.with("from", t("accreditation.error.day")) : errors;
        String level = Inputs.text(typed.get("level"));
        return levels.get().levels().stream().noneMatch(l -> l.code().equals(level))
                ? errors.with("level", t("accreditation.quality.error.level"))
                : errors;
    }

    @PostMapping
    ModelAndView give(@RequestParam Map<String, String> typed, RedirectAttributes after) {
        FormErrors errors = errors(typed);
        if (errors.any()) {
            return page(new Typed(typed, errors));
        }
        LocalDate from = Inputs.date(typed.get("from")).orElseThrow();
        var award = new Awards.Award(
                Inputs.id(typed.get("id")).orElseThrow(NotFound::new),
                Inputs.id(typed.get("body")).orElseThrow(),
                Inputs.text(typed.get("level")),
                Inputs.text(typed.get("service")),
                from,
                from.plusMonths(levels.get().months()),
                Inputs.text(typed.get("evidence")));
        if (!give.handle(award)) {
            return page(new Typed(typed, FormErrors.at("service", t("accreditation.quality.error.overlaps"))));
        }
        after.addFlashAttribute("notice", t("accreditation.entry.saved"));
        return new ModelAndView("redirect:/accreditamento/qualita");
    }
}
