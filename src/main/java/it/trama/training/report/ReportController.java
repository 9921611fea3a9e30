package it.trama.training.report;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.upload.TableFile;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.training.Desk;
import it.trama.training.report.ReportPage.Row;
import it.trama.training.report.ReportRows.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/formazione")
class ReportController {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;
    private static final String NOTHING = "–";

    private final Report report;
    private final Desk desk;

    ReportController(Report report, Desk desk) {
        this.report = report;
        this.desk = desk;
    }

    private int year(String typed) {
        return Inputs.number(typed)
                .filter(n -> n.stripTrailingZeros().scale() <= 0
                        && n.compareTo(BigDecimal.valueOf(FIRST)) >= 0
                        && n.compareTo(BigDecimal.valueOf(LAST)) <= 0)
                .map(BigDecimal::intValueExact)
                .orElse(desk.today().getYear());
    }

    @GetMapping("/resoconto")
    ModelAndView show(@RequestParam(name = "anno", defaultValue = "") String typed) {
        int year = year(typed);
        var shown = report.handle(year);
        var page = new ReportPage(
                Integer.toString(year),
                shown.lines().stream().map(ReportController::row).toList(),
                shown.asked().stream()
                        .map(one -> new Row(
                                one.topic(),
                                role(one.role()),
                                List.of(place(one.body()), people(one.people()), one.notes())))
                        .toList());
        return new ModelAndView("training/report", "page", page);
    }

    private static Row row(Line line) {
        boolean few = SmallGroups.few(line.people());
        return new Row(
                place(line.body()),
                role(line.role()),
                List.of(
                        people(line.people()),
                        few ? NOTHING : Formats.quantity(line.hours()),
                        few ? NOTHING : Formats.quantity(line.supervision()),
                        few ? NOTHING : Formats.number(line.certificates())));
    }

    private static String place(String body) {
        return body.isEmpty() ? t("training.report.smallGroups") : body;
    }

    private static String people(long people) {
        return SmallGroups.few(people) ? t("training.report.few") : Formats.number(people);
    }

    private static String role(String role) {
        return role.isEmpty() ? NOTHING : t("platform.role." + role);
    }

    @GetMapping("/resoconto.csv")
    ResponseEntity<byte[]> file(@RequestParam(name = "anno", defaultValue = "") String typed) {
        int year = year(typed);
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                t("training.report.body"),
                t("training.report.role"),
                t("training.report.people"),
                t("training.report.hours"),
                t("training.report.supervision"),
                t("training.report.certificates")));
        report.handle(year).lines().stream().map(ReportController::row).forEach(row -> {
            var cells = new ArrayList<>(List.of(row.body(), row.role()));
            cells.addAll(row.cells());
            rows.add(cells);
        });
        return TableFile.download("formazione-" + year + ".csv", rows);
    }

    @GetMapping("/bisogni")
    ModelAndView needs() {
        return needs(Map.of(), FormErrors.NONE);
    }

    private ModelAndView needs(Map<String, String> typed, FormErrors errors) {
        var mine = report.handle(new Report.Mine()).stream()
                .map(need -> new ReportPage.Need(need.topic(), need.note(), Formats.date(need.givenOn())))
                .toList();
        var page = new ReportPage.Needs(mine, UUID.randomUUID().toString(), typed, errors);
        var view = new ModelAndView("training/needs", "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping("/bisogni")
    ModelAndView ask(@RequestParam Map<String, String> typed, RedirectAttributes after) {
        String topic = Inputs.text(typed.get("topic"));
        if (topic.isEmpty()) {
            return needs(typed, FormErrors.at("topic", t("training.error.topic")));
        }
        UUID id = Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID);
        report.handle(new Report.Ask(id, topic, Inputs.text(typed.get("note"))));
        after.addFlashAttribute("notice", t("training.need.told"));
        return new ModelAndView("redirect:/formazione/bisogni");
    }
}
