package it.trama.allocation.proposal;

import static it.trama.platform.web.Texts.t;

import it.trama.allocation.Formula.Basis;
import it.trama.allocation.Measure;
import it.trama.allocation.Places;
import it.trama.allocation.proposal.ReadAllocation.Shown;
import it.trama.allocation.proposal.WorkbenchPage.Cell;
import it.trama.allocation.proposal.WorkbenchPage.Sheet;
import it.trama.allocation.proposal.WorkbenchPage.Typed;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The formula as it can be changed: choices, weights, what the office types. */
@Component
class SheetPages {

    private final TryFormula tryIt;
    private final Places places;

    SheetPages(TryFormula tryIt, Places places) {
        this.tryIt = tryIt;
        this.places = places;
    }

    Sheet of(Shown shown, Typed typed) {
        List<Measure> entered = Measure.allEntered();
        List<Option> columns = entered.stream()
                .map(measure -> new Option(measure.name(), t("allocation.measure." + measure)))
                .toList();
        var lines = places.all().stream()
                .map(place -> new WorkbenchPage.Line(
                        place.name(),
                        entered.stream()
                                .map(measure -> new Cell(
                                        DraftForm.cell(measure, place.istatCode()),
                                        t("allocation.cell", t("allocation.measure." + measure), place.name())))
                                .toList()))
                .toList();
        boolean open = typed.errors().of("paste") != null
                || typed.errors().of("pasteTo") != null
                || entered.stream()
                        .anyMatch(
                                measure -> !typed.of(DraftForm.percent(measure)).isBlank());
        return new Sheet(
                shown.proposal().stage().revision(),
                typed,
                choices(columns),
                Arrays.stream(Measure.values()).map(SheetPages::weight).toList(),
                new WorkbenchPage.Entered(columns.stream().map(Option::label).toList(), lines, open));
    }

    private static WorkbenchPage.Weight weight(Measure measure) {
        return new WorkbenchPage.Weight(
                DraftForm.percent(measure),
                t("allocation.measure." + measure),
                measure.isEntered() ? t("allocation.measure.entered") : "");
    }

    private WorkbenchPage.Choices choices(List<Option> columns) {
        List<Option> days = tryIt.handle().stream()
                .map(counted -> new Option(
                        counted.day().toString(),
                        t(
                                "allocation.day.of",
                                Formats.date(counted.day()),
                                t("allocation.series." + counted.series()))))
                .toList();
        var limits =
                List.of(new Option("EACH", t("allocation.limit.EACH")), new Option("HEAD", t("allocation.limit.HEAD")));
        return new WorkbenchPage.Choices(Option.of(Basis.class, "allocation.basis"), days, limits, columns);
    }
}
