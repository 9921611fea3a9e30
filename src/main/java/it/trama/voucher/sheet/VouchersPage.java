package it.trama.voucher.sheet;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list: a table where there is room for it, cards on a phone. */
public record VouchersPage(List<Card> cards, Filter filter, String summary, Paging paging, boolean ward) {

    public record Card(String number, String who, String what, String href, Standing standing) {}

    /** @param next what it waits for */
    public record Standing(String state, boolean late, String when, String next) {}

    public record Filter(String show, String text, List<Option> options) {}

    public record Paging(
            @Nullable String previous, @Nullable String next) {}

    static final List<String> SHOWN = List.of("open", "waiting", "late", "closed", "all");

    static VouchersPage of(ListVouchers.Found found, String show, String text) {
        int pages = Math.max(1, (found.total() + ListVouchers.PAGE - 1) / ListVouchers.PAGE);
        return new VouchersPage(
                found.rows().stream().map(row -> card(row, found)).toList(),
                new Filter(
                        show,
                        text,
                        SHOWN.stream()
                                .map(code -> new Option(code, t("voucher.show." + code)))
                                .toList()),
                t("voucher.count", found.total()),
                new Paging(
                        found.page() > 1 ? address(show, text, found.page() - 1) : null,
                        found.page() < pages ? address(show, text, found.page() + 1) : null),
                found.ward());
    }

    private static String address(String show, String text, int page) {
        return "/voucher?mostra=%s&testo=%s&pagina=%d"
                .formatted(show, URLEncoder.encode(text, StandardCharsets.UTF_8), page);
    }

    private static Card card(VoucherList.Row row, ListVouchers.Found found) {
        var place = row.place();
        String provider = place.provider() == null ? "" : found.bodies().getOrDefault(place.provider(), "");
        String waits = place.waits();
        String next = waits.isEmpty() || waits.equals("NEXT")
                ? Stream.of(provider, place.until() == null ? "" : t("voucher.until", Formats.moment(place.until())))
                        .filter(part -> !part.isEmpty())
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("")
                : t("voucher.waits." + waits);
        return new Card(
                row.number(),
                row.name().isEmpty() ? t("voucher.subject.unnamed") : row.name(),
                row.title(),
                "/voucher/" + row.id(),
                new Standing(
                        t("voucher.state." + row.state()),
                        place.late(),
                        t(place.discharge() ? "voucher.planned" : "voucher.begins", Formats.moment(place.plannedAt())),
                        next));
    }
}
