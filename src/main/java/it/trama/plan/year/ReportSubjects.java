package it.trama.plan.year;

import static it.trama.platform.web.Texts.t;

import it.trama.plan.IndicatorValues;
import it.trama.plan.PlanDesk;
import it.trama.plan.ResolutionSubjects;
import it.trama.plan.Typed;
import it.trama.plan.year.AnnualReports.Report;
import it.trama.plan.year.YearPage.Badge;
import it.trama.platform.files.PdfPrinter;
import it.trama.platform.web.Formats;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reports of years that an assembly decides. Approving one freezes its year, also what was computed. */
@Component
class ReportSubjects implements ResolutionSubjects {

    private final AnnualReports reports;
    private final ObjectProvider<IndicatorValues> values;
    private final PlanDesk desk;
    private final PdfPrinter printer;

    ReportSubjects(AnnualReports reports, ObjectProvider<IndicatorValues> values, PlanDesk desk, PdfPrinter printer) {
        this.reports = reports;
        this.values = values;
        this.desk = desk;
        this.printer = printer;
    }

    @Override
    public String kind() {
        return "ANNUAL_REPORT";
    }

    @Override
    public List<Subject> waiting() {
        return reports.waiting().stream().map(this::subject).toList();
    }

    @Override
    public Optional<Subject> find(UUID id) {
        return reports.find(id).map(this::subject);
    }

    private Subject subject(Report report) {
        return new Subject(
                report.id(),
                kind(),
                t("plan.report.title", Integer.toString(report.year())),
                YearPages.href(report.plan()) + "/relazione");
    }

    @Override
    public Optional<byte[]> printed(UUID id) {
        return reports.find(id).map(report -> printer.print("plan/report-document", paper(report)));
    }

    private ReportPage paper(Report report) {
        var head = new ReportPage.Head(
                report.plan().toString(),
                t("plan.report.title", Integer.toString(report.year())),
                new Badge(t("plan.report.state." + report.state()), ""),
                "",
                t("plan.report.madeAt", Formats.moment(report.madeAt().toInstant())),
                List.of());
        return new ReportPage(
                head, reports.content(report.id()), new ReportPage.Can(false, false, false, ""), Typed.NOTHING);
    }

    @Override
    public void approved(UUID id, Deed deed) {
        reports.lock(id).filter(Report::proposed).ifPresent(report -> {
            values.orderedStream().forEach(source -> source.freeze(report.year()));
            reports.move(id, "APPROVED", deed);
            desk.write("plan.report.approved", "%d: %s".formatted(report.year(), deed.number()));
        });
    }

    @Override
    public void rejected(UUID id, Deed deed) {
        reports.lock(id).filter(Report::proposed).ifPresent(report -> {
            reports.move(id, "DRAFT", deed);
            desk.write("plan.report.rejected", "%d: %s".formatted(report.year(), deed.number()));
        });
    }
}
