package it.trama.voucher.support;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.voucher.VoucherState;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form of a voucher from a project's support. */
public record SupportPage(
        HeaderView header, String address, What what, Choices choices, SupportForm form, FormErrors errors) {

    /** What is there to be given. */
    public record What(String part, String title, String left, String promise, String law) {}

    public record Choices(List<Option> providers, List<Option> informed) {}

    static SupportPage of(UUID record, ReadSupport.Prepared prepared, SupportForm form, FormErrors errors) {
        var offered = prepared.offered();
        var limits = offered.definition().limits();
        return new SupportPage(
                prepared.header(),
                VoucherTab.href(record) + "/nuovo",
                new What(
                        offered.part().assignment().toString(),
                        offered.part().what().title(),
                        left(offered),
                        t("voucher.support.promise", limits.answerHours() / 24, limits.startHours() / 24),
                        offered.definition().named().law()),
                new Choices(
                        prepared.providers().stream()
                                .map(c -> new Option(
                                        c.organisation().toString(),
                                        t("voucher.ask.provider", c.name(), Formats.quantity(c.free()))))
                                .toList(),
                        Stream.of("PERSON", "FAMILY", "REPRESENTATIVE")
                                .map(code -> new Option(code, t("voucher.informed." + code)))
                                .toList()),
                form,
                errors);
    }

    static String left(SupportParts.Offered offered) {
        var left = offered.part().left();
        return t(
                "voucher.support.left",
                Formats.quantity(left.hours()),
                Formats.euro(left.amount()),
                Formats.euro(left.unitValue()));
    }

    /** A record's vouchers, and what can become one. */
    public record OfRecord(HeaderView header, List<Row> rows, List<Part> parts) {

        static OfRecord of(UUID record, ReadSupport.Listed listed) {
            return new OfRecord(
                    listed.header(),
                    listed.vouchers().stream().map(OfRecord::row).toList(),
                    listed.parts().stream().map(p -> part(record, p)).toList());
        }

        private static Row row(it.trama.voucher.support.OfRecord.Row row) {
            boolean runs = !VoucherState.valueOf(row.state()).over();
            return new Row(
                    row.number(),
                    row.title(),
                    "/voucher/" + row.id(),
                    t("voucher.state." + row.state()),
                    runs,
                    row.provider() == null ? "" : row.provider(),
                    t(
                            row.discharge() ? "voucher.planned" : "voucher.begins",
                            Formats.moment(row.plannedAt().toInstant())));
        }

        private static Part part(UUID record, SupportParts.Offered offered) {
            var open = offered.open();
            return new Part(
                    offered.part().what().title(),
                    left(offered),
                    open.map(o -> t("voucher.support.open", o.number())).orElse(null),
                    open.map(o -> "/voucher/" + o.id())
                            .orElse(VoucherTab.href(record) + "/nuovo?parte="
                                    + offered.part().assignment()));
        }
    }

    public record Row(
            String number, String what, String href, String state, boolean runs, String provider, String when) {}

    /** @param open the voucher that it has already, in words; null: one may be made */
    public record Part(String what, String left, @Nullable String open, String href) {}
}
