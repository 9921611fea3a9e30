package it.trama.plan.year;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Money;
import it.trama.plan.FundingLines.FundingLine;
import it.trama.plan.Measures.Found;
import it.trama.plan.Measures.Light;
import it.trama.plan.Measures.Measure;
import it.trama.plan.Measures.Noted;
import it.trama.plan.PlanItem;
import it.trama.plan.year.YearPlans.Chosen;
import it.trama.plan.year.YearPlans.Spending;
import it.trama.platform.web.Formats;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the report of a year from what is known now. */
final class ReportContents {

    private final ReadYear.Read read;
    private final List<Noted> notes;

    ReportContents(ReadYear.Read read, List<Noted> notes) {
        this.read = read;
        this.notes = notes;
    }

    ReportPage.Content content(String foreword) {
        return new ReportPage.Content(
                t("plan.report.title", Integer.toString(read.plan().year())),
                foreword,
                YearPages.deed(read.plan().state(), read.plan().deed()),
                funds(),
                areas(),
                sums());
    }

    private static Money sum(List<Spending> spending) {
        return spending.stream().map(Spending::money).reduce(Money.ZERO, Money::plus);
    }

    private List<FundingLine> paying() {
        Set<UUID> used =
                read.spending().stream().map(Spending::line).collect(Collectors.toCollection(LinkedHashSet::new));
        return read.facts().lines().stream()
                .filter(line -> used.contains(line.id()))
                .toList();
    }

    private ReportPage.Sums sums() {
        List<FundingLine> lines = paying();
        long reached = read.facts().measures().stream()
                .filter(m -> m.light() == Light.REACHED)
                .count();
        return new ReportPage.Sums(
                Formats.euro(sum(read.spending())),
                Formats.euro(lines.stream().map(FundingLine::committed).reduce(Money.ZERO, Money::plus)),
                Formats.euro(lines.stream().map(FundingLine::spent).reduce(Money.ZERO, Money::plus)),
                t("plan.report.lights", reached, read.facts().measures().size()));
    }

    private List<ReportPage.Fund> funds() {
        Map<UUID, List<Spending>> byLine = read.spending().stream()
                .collect(Collectors.groupingBy(Spending::line, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, FundingLine> lines = read.facts().lines().stream()
                .collect(Collectors.toMap(FundingLine::id, Function.identity(), (first, _) -> first));
        return byLine.entrySet().stream()
                .map(entry -> {
                    Spending name = entry.getValue().getFirst();
                    FundingLine line = lines.get(entry.getKey());
                    return new ReportPage.Fund(
                            name.fund(),
                            name.purpose(),
                            Formats.euro(sum(entry.getValue())),
                            line == null ? "–" : Formats.euro(line.committed()),
                            line == null ? "–" : Formats.euro(line.spent()));
                })
                .toList();
    }

    private List<ReportPage.Area> areas() {
        Map<String, String> areas = read.items().stream().collect(Collectors.toMap(PlanItem::code, PlanItem::area));
        var byArea = new LinkedHashMap<String, List<ReportPage.Action>>();
        for (Chosen chosen : read.chosen()) {
            String area = areas.get(chosen.item());
            String name = area == null ? t("plan.year.retired") : t("plan.area." + area);
            byArea.computeIfAbsent(name, _ -> new ArrayList<>()).add(action(chosen));
        }
        return byArea.entrySet().stream()
                .map(area -> new ReportPage.Area(area.getKey(), List.copyOf(area.getValue())))
                .toList();
    }

    private ReportPage.Action action(Chosen chosen) {
        List<Spending> own = read.spending().stream()
                .filter(s -> s.item().equals(chosen.item()))
                .toList();
        return new ReportPage.Action(
                PlanItem.number(chosen.item()),
                chosen.title(),
                chosen.what(),
                own.isEmpty() ? "" : Formats.euro(sum(own)),
                read.facts().measures().stream()
                        .filter(m -> m.item().equals(chosen.item()))
                        .map(ReportContents::measured)
                        .toList(),
                notes.stream()
                        .filter(note -> note.item().equals(chosen.item()))
                        .map(ReportContents::done)
                        .toList());
    }

    private static ReportPage.Measured measured(Measure measure) {
        Found found = measure.found();
        return new ReportPage.Measured(
                measure.name(),
                t("plan.level." + measure.level()),
                YearPages.quantity(measure.target(), measure.unit()),
                found == null ? "–" : YearPages.quantity(found.value(), measure.unit()),
                found == null ? "" : t("plan.measure.source", found.source(), Formats.date(found.asOf())),
                t("plan.light." + measure.light()));
    }

    private static ReportPage.Done done(Noted note) {
        return new ReportPage.Done(
                Formats.date(note.day()),
                t("plan.progress." + note.state()),
                note.note(),
                note.evidence(),
                note.href());
    }
}
