package it.trama.plan.year;

import static it.trama.platform.web.Texts.t;

import it.trama.plan.IndicatorValues;
import it.trama.plan.PlanDesk;
import it.trama.plan.ResolutionSubjects;
import it.trama.plan.year.AnnualReports.Report;
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

    ReportSubjects(AnnualReports reports, ObjectProvider<IndicatorValues> values, PlanDesk desk) {
        this.reports = reports;
        this.values = values;
        this.desk = desk;
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
