package it.trama.plan.year;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.plan.PlanDesk;
import it.trama.plan.Typed;
import it.trama.plan.year.AnnualReports.Report;
import it.trama.plan.year.WorkOnReport.Refusal;
import it.trama.plan.year.YearPage.Badge;
import it.trama.platform.files.PdfPrinter;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The report of a year: made, shown, printed from what was kept. */
@Controller
@RequestMapping("/piano/operativi/{id}/relazione")
class ReportController {

    private final WorkOnReport work;
    private final PdfPrinter printer;
    private final PlanDesk desk;

    ReportController(WorkOnReport work, PdfPrinter printer, PlanDesk desk) {
        this.work = work;
        this.printer = printer;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        return show(id, Typed.NOTHING);
    }

    private ModelAndView show(UUID id, Typed typed) {
        return typed.view("plan/report", page(work.handle(id), typed));
    }

    private ReportPage page(WorkOnReport.Shown shown, Typed typed) {
        Report report = shown.report();
        String state = report == null ? "" : report.state();
        boolean office = desk.writes() && shown.year().plan().approved();
        var head = new ReportPage.Head(
                shown.year().plan().id().toString(),
                t("plan.report.title", Integer.toString(shown.year().plan().year())),
                report == null
                        ? new Badge(t("plan.report.none"), "")
                        : new Badge(t("plan.report.state." + state), state.equals("APPROVED") ? "t-badge-ok" : ""),
                report == null ? "" : YearPages.deed(state, report.deed()),
                report == null
                        ? ""
                        : t("plan.report.madeAt", Formats.moment(report.madeAt().toInstant())),
                desk.tabs("years"));
        var can = new ReportPage.Can(
                office && (report == null || state.equals("DRAFT")),
                office && state.equals("DRAFT"),
                office && state.equals("PROPOSED"),
                report == null ? "" : report.foreword());
        return new ReportPage(head, shown.content(), can, typed);
    }

    @PostMapping
    ModelAndView make(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        PlanDesk.only(desk.writes());
        var form = new YearForm(typed);
        FormErrors errors = form.ofText("foreword");
        return errors.any()
                ? show(id, form.typed(errors))
                : after(work.handle(new WorkOnReport.Make(id, form.text("foreword"))), id, after, "plan.report.made");
    }

    @PostMapping("/proposta")
    ModelAndView propose(@PathVariable UUID id, RedirectAttributes after) {
        return after(work.handle(new WorkOnReport.Propose(id, false)), id, after, "plan.report.proposed");
    }

    @PostMapping("/ritiro")
    ModelAndView withdraw(@PathVariable UUID id, RedirectAttributes after) {
        return after(work.handle(new WorkOnReport.Propose(id, true)), id, after, "plan.report.withdrawn");
    }

    private ModelAndView after(Result<UUID, Refusal> result, UUID id, RedirectAttributes after, String notice) {
        return switch (result) {
            case Refused(Refusal why) ->
                show(id, new Typed(Map.of(), FormErrors.whole(t("plan.report.refused." + why))));
            case Done(UUID _) -> YearController.done(after, notice, YearPages.href(id) + "/relazione");
        };
    }

    @GetMapping("/relazione.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        ReportPage page = page(work.handle(id), Typed.NOTHING);
        if (page.content() == null) {
            throw new NotFound();
        }
        String name = page.head().title().replaceAll("[^0-9A-Za-z]+", "-") + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(printer.print("plan/report-document", page));
    }
}
