package it.trama.casefile.sealed;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who keeps a sealed record and why, the safe contacts and the end. */
public record SealedPage(HeaderView header, Kept kept, List<Contact> contacts, Noted form, FormErrors errors) {

    public record Kept(
            String network,
            String organisation,
            String reason,
            @Nullable String ended) {}

    /** @param drop null for who only reads */
    public record Contact(
            String what,
            String caution,
            String since,
            @Nullable String drop) {}

    /** A safe contact, or the reason of the end, as typed. */
    public record Noted(
            @Nullable String id,
            @Nullable String what,
            @Nullable String caution,
            @Nullable String why) {

        static Noted blank() {
            return new Noted(UUID.randomUUID().toString(), "", "", "");
        }
    }

    /** The records of the acting worker's networks: numbers, no names. */
    public record Listing(List<Row> rows, boolean named) {

        public record Row(String href, String number, String network, String opened, String written, boolean ended) {}

        static Listing of(ListSealed.Listed listed) {
            return new Listing(listed.rows().stream().map(Listing::row).toList(), listed.named());
        }

        private static Row row(SealedRecords.Row row) {
            return new Row(
                    "/cartelle/" + row.id(),
                    row.number(),
                    t("trust.sealed.network." + row.network()),
                    Formats.date(row.opened()),
                    row.written() == null ? "" : Formats.date(row.written()),
                    row.ended() != null);
        }
    }

    /** The form that opens one. */
    public record Opening(
            String action,
            String name,
            String born,
            List<String> records,
            List<Option> networks,
            SealedForm form,
            FormErrors errors) {

        static Opening of(OpenSealed.Prepared prepared, @Nullable SealedForm typed, FormErrors errors) {
            List<Option> networks = prepared.networks().stream()
                    .map(network -> new Option(network, t("trust.sealed.network." + network)))
                    .toList();
            String only = networks.size() == 1 ? networks.getFirst().value() : "";
            return new Opening(
                    SealedController.formOf(prepared.person().id()),
                    prepared.person().fullName(),
                    Formats.longDate(prepared.person().birthDate()),
                    prepared.records().stream().map(id -> "/cartelle/" + id).toList(),
                    networks,
                    Objects.requireNonNullElseGet(typed, () -> SealedForm.blank(only)),
                    errors);
        }
    }

    static SealedPage of(KeepSealed.Shown shown, Noted form, FormErrors errors) {
        UUID record = shown.header().head().id();
        boolean works = shown.header().rights().works();
        SealedRecords.Kept kept = shown.kept();
        return new SealedPage(
                shown.header(),
                new Kept(
                        t("trust.sealed.network." + kept.network()),
                        kept.organisation(),
                        kept.reason(),
                        kept.endedOn() == null
                                ? null
                                : t("casefile.sealed.endedOn", Formats.longDate(kept.endedOn()), kept.ending())),
                shown.contacts().stream()
                        .map(c -> new Contact(
                                c.what(),
                                c.caution(),
                                Formats.date(c.since()),
                                works ? SealedTab.href(record) + "/recapiti/" + c.id() + "/fine" : null))
                        .toList(),
                form,
                errors);
    }
}
