package it.trama.voucher.office;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.LineChoice;
import it.trama.fund.OpenLine;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.voucher.Providers.Candidate;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Vouchers for the plan office. */
public record OfficePage(
        List<Row> rows,
        List<Provider> providers,
        List<Grant> grants,
        Filter filter,
        GrantForm form,
        FormErrors errors) {

    public record Row(String number, String title, String state, String next, boolean late, Money money) {}

    public record Money(String amount, String settled, String left) {}

    public record Provider(String name, String declared, String committed, String free, long running) {}

    public record Grant(String id, String line, String period, String ceiling, String used, String act) {}

    public record Filter(String show, String provider, List<Option> shows, List<Option> providers, LineChoice lines) {}

    static final List<String> SHOWN = List.of("open", "waiting", "late", "closed", "all");

    static OfficePage of(
            ReadOffice.Found found, String show, @Nullable String provider, GrantForm form, FormErrors errors) {
        return new OfficePage(
                found.vouchers().stream().map(row -> row(row, found)).toList(),
                found.providers().stream().map(OfficePage::provider).toList(),
                found.granted().stream().map(granted -> grant(granted, found)).toList(),
                new Filter(
                        show,
                        provider == null ? "" : provider,
                        SHOWN.stream()
                                .map(code -> new Option(code, t("voucher.show." + code)))
                                .toList(),
                        Stream.concat(
                                        Stream.of(new Option("", t("voucher.office.anyProvider"))),
                                        found.providers().stream()
                                                .map(p -> new Option(
                                                        p.organisation().toString(), p.name())))
                                .toList(),
                        LineChoice.of(found.open(), OfficePage::line)),
                form,
                errors);
    }

    private static String line(OpenLine line) {
        return t("voucher.office.line", line.fund(), line.purpose(), Formats.euro(line.available()));
    }

    private static Row row(Sums.Row row, ReadOffice.Found found) {
        String waits = row.waits();
        String provider = row.provider() == null ? "" : found.bodies().getOrDefault(row.provider(), "");
        return new Row(
                row.number(),
                row.title(),
                t("voucher.state." + row.state()),
                waits.isEmpty() || waits.equals("NEXT") ? provider : t("voucher.waits." + waits),
                row.when().late(),
                new Money(
                        Formats.euro(row.money().amount()),
                        Formats.euro(row.money().settled()),
                        Formats.euro(row.money().left())));
    }

    private static Provider provider(Candidate candidate) {
        return new Provider(
                candidate.name(),
                Formats.quantity(candidate.declared()),
                Formats.quantity(candidate.committed()),
                Formats.quantity(candidate.free()),
                candidate.running());
    }

    private static Grant grant(Sums.Granted granted, ReadOffice.Found found) {
        OpenLine line = found.lines().get(granted.lineId());
        String since = Formats.date(granted.since());
        String period = granted.until() == null
                ? t("voucher.office.since", since)
                : t("voucher.office.period", since, Formats.date(granted.until().minusDays(1)));
        BigDecimal left = granted.ceiling().subtract(granted.used());
        return new Grant(
                granted.id().toString(),
                line == null ? "" : line.fund() + ": " + line.purpose(),
                period,
                Formats.euro(granted.ceiling()),
                t("voucher.office.used", Formats.euro(granted.used()), Formats.euro(left)),
                granted.act());
    }
}
