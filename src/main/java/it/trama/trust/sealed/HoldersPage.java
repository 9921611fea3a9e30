package it.trama.trust.sealed;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.trust.SealedNetwork;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may hold sealed records, and the form for one more. Says nothing of the records. */
public record HoldersPage(
        List<Row> rows, List<Option> candidates, List<Option> networks, HolderForm form, FormErrors errors) {

    /** @param end null when it has ended */
    public record Row(
            String worker,
            String organisation,
            String network,
            String since,
            @Nullable String until,
            @Nullable String end) {}

    static HoldersPage of(ManageHolders.Shown shown, HolderForm form, FormErrors errors) {
        return new HoldersPage(
                shown.rows().stream().map(HoldersPage::row).toList(),
                shown.candidates().stream()
                        .map(c -> new Option(
                                c.organisationId() + ":" + c.userId(),
                                t("trust.sealed.candidate", c.worker(), c.organisation())))
                        .toList(),
                Option.of(SealedNetwork.class, "trust.sealed.network"),
                form,
                errors);
    }

    private static Row row(Holders.Row row) {
        return new Row(
                row.worker(),
                row.organisation(),
                t("trust.sealed.network." + row.network()),
                Formats.date(row.since()),
                row.until() == null ? null : Formats.date(row.until()),
                row.ended() ? null : HolderController.PATH + "/" + row.id() + "/fine");
    }
}
