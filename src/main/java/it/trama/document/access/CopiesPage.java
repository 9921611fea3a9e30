package it.trama.document.access;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.kernel.Compartment;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.time.LocalDate;
import java.util.List;

/** The requests of one record, and the form for a new one. */
public record CopiesPage(
        HeaderView header,
        List<Row> rows,
        List<Option> mayAsk,
        boolean sealedToo,
        RequestForm form,
        FormErrors errors) {

    public record Row(String href, String requester, String on, String due, String state, boolean late) {}

    static CopiesPage of(ShowRequests.Shown shown, RequestForm form, FormErrors errors, LocalDate today) {
        return new CopiesPage(
                shown.header(),
                shown.requests().stream().map(row -> row(row, today)).toList(),
                shown.mayAsk().stream().map(who -> new Option(who, who)).toList(),
                shown.header().rights().compartments().contains(Compartment.SEALED)
                        && shown.header().head().compartment() != Compartment.SEALED,
                form,
                errors);
    }

    private static Row row(Requests.Row row, LocalDate today) {
        Requests.Delivered delivered = row.delivered();
        boolean late = delivered == null && row.asked().due().isBefore(today);
        String state = delivered != null
                ? t("document.access.state.delivered", Formats.date(delivered.on()))
                : t(row.reviewed() ? "document.access.state.reviewed" : "document.access.state.open");
        return new Row(
                "/cartelle/" + row.record() + "/documenti/copia/" + row.id(),
                row.asked().requester(),
                Formats.date(row.asked().on()),
                Formats.date(row.asked().due()),
                state,
                late);
    }

    public String base() {
        return header.href() + "/documenti";
    }
}
