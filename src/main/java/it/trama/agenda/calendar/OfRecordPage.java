package it.trama.agenda.calendar;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.Formats;
import java.util.List;

/** Appointments of one record. */
public record OfRecordPage(HeaderView header, String add, List<Row> rows) {

    public record Row(String when, String kind, String href, String place, String state, String whatNext) {}

    static OfRecordPage of(ShowOfRecord.Shown shown) {
        return new OfRecordPage(
                shown.header(),
                "/agenda/nuovo?cartella=" + shown.header().head().id(),
                shown.rows().stream().map(OfRecordPage::row).toList());
    }

    private static Row row(CalendarRows.OfRecord row) {
        return new Row(
                Formats.moment(row.starts().toInstant()),
                t("agenda.kind." + row.kind()),
                "/agenda/" + row.id(),
                row.place(),
                t("agenda.state." + row.state()),
                row.whatNext());
    }
}
