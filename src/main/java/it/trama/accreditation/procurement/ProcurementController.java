package it.trama.accreditation.procurement;

import static it.trama.platform.web.Texts.t;

import it.trama.accreditation.Desk;
import it.trama.accreditation.procurement.ProcurementPage.Typed;
import it.trama.accreditation.procurement.Procurements.Procurement;
import it.trama.accreditation.procurement.Procurements.Warning;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.ArrayList;
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
@RequestMapping(ProcurementController.HOME)
class ProcurementController {

    static final String HOME = "/accreditamento/affidamenti";

    private final RecordProcurement procurement;
    private final Thresholds thresholds;
    private final Desk desk;

    ProcurementController(RecordProcurement procurement, Thresholds thresholds, Desk desk) {
        this.procurement = procurement;
        this.thresholds = thresholds;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView list() {
        var rows = procurement.handle().rows().stream().map(this::row).toList();
        var page = new ProcurementPage(
                desk.tabs("procurement"), rows, thresholds.get().law(), desk.decides());
        return new ModelAndView("accreditation/procurements", "page", page);
    }

    private ProcurementPage.Row row(Procurements.Row row) {
        Procurement p = row.procurement();
        var codes = new ArrayList<String>();
        codes.add(
                t("accreditation.act", p.papers().act(), Formats.date(p.papers().signedOn())));
        if (!p.papers().cig().isEmpty()) {
            codes.add("CIG " + p.papers().cig());
        }
        if (!p.papers().cup().isEmpty()) {
            codes.add("CUP " + p.papers().cup());
        }
        return new ProcurementPage.Row(
                row.body(),
                t("accreditation.route." + p.route()),
                thresholds.category(p.category()),
                p.papers().subject(),
                Formats.euro(p.amount()),
                t(
                        "accreditation.period",
                        Formats.date(p.papers().valid().from()),
                        Formats.date(p.papers().valid().lastDay())),
                new ProcurementPage.Notes(
                        String.join(", ", codes),
                        p.caution().warnings().stream()
                                .map(warning -> t(
                                        "accreditation.warning.kept",
                                        t("accreditation.warning.short." + warning),
                                        p.caution().reason()))
                                .toList()));
    }

    @GetMapping("/nuovo")
    ModelAndView fresh() {
        Desk.only(desk.decides());
        return fresh(new Typed(Map.of(), FormErrors.NONE), List.of());
    }

    private ModelAndView fresh(Typed typed, List<Warning> warnings) {
        var choices = new ProcurementPage.Choices(
                Option.of(Route.class, "accreditation.route"),
                thresholds.get().categories().stream()
                        .map(category -> new Option(category.code(), category.title()))
                        .toList(),
                procurement.handle().bodies().stream()
                        .map(body -> new Option(body.id().toString(), body.name()))
                        .toList());
        String id = typed.of("id").isEmpty() ? UUID.randomUUID().toString() : typed.of("id");
        var page = new ProcurementPage.New(
                id, choices, warnings.stream().map(this::warned).toList(), typed);
        var view = new ModelAndView("accreditation/procurement", "page", page);
        view.setStatus(typed.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private String warned(Warning warning) {
        var law = thresholds.get();
        return switch (warning) {
            case ROTATION, NOT_ACCREDITED -> t("accreditation.warning." + warning);
            case OVER_DIRECT -> t("accreditation.warning.OVER_DIRECT", Formats.euro(law.direct()));
            case OVER_EUROPEAN -> t("accreditation.warning.OVER_EUROPEAN", Formats.euro(law.european()));
        };
    }

    @PostMapping
    ModelAndView write(@RequestParam Map<String, String> typed, RedirectAttributes after) {
        var form = new ProcurementForm(typed);
        FormErrors errors = form.errors(thresholds.get().categories().stream()
                .map(Thresholds.Category::code)
                .toList());
        if (errors.any()) {
            return fresh(new Typed(typed, errors), List.of());
        }
        return switch (procurement.handle(form.procurement())) {
            case Refused(List<Warning> warnings) ->
                fresh(new Typed(typed, FormErrors.at("reason", t("accreditation.procurement.error.reason"))), warnings);
            case Done(UUID _) -> {
                after.addFlashAttribute("notice", t("accreditation.procurement.saved"));
                yield new ModelAndView("redirect:" + HOME);
            }
        };
    }
}
