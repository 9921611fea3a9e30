package it.trama.casefile.caseload;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** How work is shared out among the workers of the coordinator's body, by name. */
public record WorkloadPage(List<String> levels, List<Row> rows, List<Decision> decisions) {

    /** @param counts one for each level */
    public record Row(String href, String name, List<String> counts, String records, String weight) {}

    /** @param undo address; empty when it cannot be taken back any more */
    public record Decision(String text, String reason, String undo, boolean undone) {}

    static WorkloadPage of(ShowWorkload.Shown shown) {
        List<String> levels = Arrays.stream(Intensity.values())
                .map(level -> t("casefile.intensity." + level))
                .toList();
        return new WorkloadPage(
                levels,
                shown.workers().stream()
                        .map(worker -> row(worker.user(), worker.name(), shown.loads()))
                        .toList(),
                shown.batches().stream().map(WorkloadPage::decision).toList());
    }

    private static Row row(UUID worker, String name, List<CaseManagers.Load> all) {
        List<CaseManagers.Load> mine =
                all.stream().filter(load -> load.worker().equals(worker)).toList();
        List<String> counts = Arrays.stream(Intensity.values())
                .map(level -> mine.stream()
                        .filter(load -> load.level().equals(level.name()))
                        .mapToLong(CaseManagers.Load::records)
                        .sum())
                .map(Formats::number)
                .toList();
        BigDecimal weight = mine.stream().map(CaseManagers.Load::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        long records = mine.stream().mapToLong(CaseManagers.Load::records).sum();
        return new Row("/carico/" + worker, name, counts, Formats.number(records), Formats.quantity(weight));
    }

    private static Decision decision(CaseManagers.Batch batch) {
        return new Decision(
                t("casefile.caseload.decision", batch.records(), batch.toName(), Formats.longDate(batch.since())),
                batch.reason(),
                batch.undoable() ? "/carico/riassegnazioni/" + batch.batch() + "/annulla" : "",
                batch.undone());
    }
}
