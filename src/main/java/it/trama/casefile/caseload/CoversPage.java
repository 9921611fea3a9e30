package it.trama.casefile.caseload;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Role;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.List;

/** Who stands in for whom, with the form for a new one. */
public record CoversPage(List<Row> rows, List<Option> workers, boolean coordinates, CoverForm form, FormErrors errors) {

    /** @param end address; empty when it is over */
    public record Row(String absent, String covering, String when, boolean over, String end) {}

    static CoversPage of(ListCovers.Shown shown, CoverForm form, FormErrors errors) {
        boolean coordinates = shown.actor().has(Role.COORDINATOR);
        return new CoversPage(
                shown.rows().stream().map(row -> row(row, coordinates)).toList(),
                shown.workers().stream()
                        .map(worker -> new Option(worker.user().toString(), worker.name()))
                        .toList(),
                coordinates,
                form,
                errors);
    }

    private static Row row(Covers.Row row, boolean coordinates) {
        return new Row(
                row.absent(),
                row.covering(),
                t("casefile.cover.fromTo", Formats.date(row.since()), Formats.date(row.until())),
                row.over(),
                row.over() || !coordinates ? "" : "/sostituzioni/" + row.id() + "/fine");
    }
}
