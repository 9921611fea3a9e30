package it.trama.goods.stock;

import static it.trama.platform.web.Texts.t;

import it.trama.goods.stock.Goods.Holding;
import it.trama.goods.stock.Goods.Kind;
import it.trama.goods.stock.Goods.Moved;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is there, what expires soon, what moved. */
public record StockPage(
        List<Row> rows, List<Soon> soon, List<Move> moves, Choices choices, Typed typed, FormErrors errors) {

    static final int SOON = 30;

    public record Row(String name, String left, String next) {}

    public record Soon(String name, String left, String day, String donor, boolean past) {}

    /** @param state null: stands; {@code reversal} empty: cannot be reversed by hand */
    public record Move(
            String act,
            String what,
            String day,
            String note,
            String by,
            @Nullable String state,
            String reversal) {}

    /** @param out kinds that may go out: a retired one while some of it is there */
    public record Choices(List<Option> kinds, List<Option> out, List<Option> donors, List<Giver> givers) {}

    public record Giver(String href, String text, boolean retired) {}

    /** @param open in, out, donor or an act: which form is open */
    public record Typed(String open, StockForm in, StockForm out, DonorForm donor) {}

    static StockPage of(ReadStock.Shown shown, Typed typed, FormErrors errors) {
        return new StockPage(
                shown.kinds().stream()
                        .filter(kind ->
                                shown.holdings().stream().anyMatch(h -> h.kind().equals(kind.code())))
                        .map(kind -> row(kind, shown.holdings()))
                        .toList(),
                shown.holdings().stream()
                        .filter(h -> soon(h, shown.today()))
                        .map(h -> soonRow(h, shown))
                        .toList(),
                shown.movements().stream().map(m -> move(m, shown)).toList(),
                choices(shown),
                typed,
                errors);
    }

    private static Choices choices(ReadStock.Shown shown) {
        return new Choices(
                options(shown, kind -> !kind.retired()),
                options(
                        shown,
                        kind -> !kind.retired()
                                || shown.holdings().stream()
                                        .anyMatch(h -> h.kind().equals(kind.code()))),
                shown.donors().stream()
                        .filter(donor -> !donor.retired())
                        .map(donor -> new Option(donor.id().toString(), donor.name()))
                        .toList(),
                shown.donors().stream()
                        .map(donor -> new Giver(
                                "/viveri/magazzino/donatori/" + donor.id(),
                                donor.contact().isEmpty() ? donor.name() : donor.name() + " · " + donor.contact(),
                                donor.retired()))
                        .toList());
    }

    private static List<Option> options(ReadStock.Shown shown, Predicate<Kind> which) {
        return shown.kinds().stream()
                .filter(which)
                .map(kind -> new Option(kind.code(), kind.name() + ", " + t("goods.unit." + kind.unit())))
                .toList();
    }

    private static Row row(Kind kind, List<Holding> all) {
        var own = all.stream().filter(h -> h.kind().equals(kind.code())).toList();
        BigDecimal left = own.stream().map(Holding::left).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Row(
                kind.name(), amount(left, kind), Formats.date(own.getFirst().bestBefore()));
    }

    private static boolean soon(Holding holding, LocalDate today) {
        LocalDate best = holding.bestBefore();
        return best != null && ChronoUnit.DAYS.between(today, best) <= SOON;
    }

    private static Soon soonRow(Holding holding, ReadStock.Shown shown) {
        LocalDate best = holding.bestBefore();
        Kind kind = kind(holding.kind(), shown);
        return new Soon(
                kind.name(),
                amount(holding.left(), kind),
                Formats.date(best),
                holding.donor(),
                best != null && best.isBefore(shown.today()));
    }

    private static Move move(Moved moved, ReadStock.Shown shown) {
        Kind kind = kind(moved.kind(), shown);
        String sign = moved.quantity().signum() > 0 ? "+" : "−";
        boolean byHand = Set.of("IN", "OUT", "WASTE").contains(moved.cause());
        return new Move(
                moved.act().toString(),
                t("goods.cause." + moved.cause()) + ": " + kind.name() + " " + sign
                        + amount(moved.quantity().abs(), kind),
                Formats.date(moved.day()),
                moved.note(),
                shown.names().getOrDefault(UUID.fromString(moved.trail().by()), "–"),
                moved.trail().reversed() ? t("goods.reversed") : null,
                byHand && !moved.trail().reversed() ? UUID.randomUUID().toString() : "");
    }

    private static Kind kind(String code, ReadStock.Shown shown) {
        return shown.kinds().stream()
                .filter(k -> k.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String amount(BigDecimal quantity, Kind kind) {
        return Formats.quantity(quantity) + " " + t("goods.unit." + kind.unit());
    }
}
