package it.trama.insight.rooms;

import static it.trama.platform.web.Texts.t;

import it.trama.insight.Sign;
import it.trama.insight.rooms.Views.FundMoney;
import it.trama.platform.web.Formats;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** "Dove vanno i soldi?": the money of a year, fund by fund. Amounts are public; no person is counted here. */
@Component
class FundsRoom {

    private final Views views;
    private final Charts charts;

    FundsRoom(Views views, Charts charts) {
        this.views = views;
        this.charts = charts;
    }

    RoomPage of(Asked asked) {
        List<FundMoney> money = views.money(asked.year());
        List<String> years =
                views.fundYears().stream().map(year -> Integer.toString(year)).toList();
        return new RoomPage(
                t("insight.funds.question"),
                Words.filter(Room.FONDI.address(), asked, years, 0),
                answer(money, asked),
                money.isEmpty() ? null : chart(money, asked),
                null,
                money.isEmpty() ? List.of() : List.of(table(money, asked)),
                Words.foot(t("insight.funds.definitions"), Room.FONDI, asked, false));
    }

    private static BigDecimal left(FundMoney fund) {
        return fund.assigned().subtract(fund.committed());
    }

    private static BigDecimal sum(List<FundMoney> money, Function<FundMoney, BigDecimal> amount) {
        return money.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static RoomPage.Answer answer(List<FundMoney> money, Asked asked) {
        String year = Integer.toString(asked.year());
        if (money.isEmpty()) {
            return new RoomPage.Answer(Sign.NONE.text(), t("insight.funds.none", year), t("insight.funds.none.next"));
        }
        return new RoomPage.Answer(
                Formats.euro(sum(money, FundMoney::printed)),
                t(
                        "insight.funds.answer",
                        year,
                        Integer.toString(money.size()),
                        Formats.euro(sum(money, FundMoney::committed)),
                        Formats.euro(sum(money, FundsRoom::left))),
                money.stream().anyMatch(FundMoney::copied) ? t("insight.funds.copied") : null);
    }

    private RoomPage.Chart chart(List<FundMoney> money, Asked asked) {
        List<FundMoney> largest = money.stream()
                .sorted(java.util.Comparator.comparing(FundMoney::printed).reversed())
                .limit(12)
                .toList();
        String title = t("insight.funds.chart", Integer.toString(asked.year()));
        return charts.of(
                title,
                new Charts.Bars(
                        largest.stream().map(FundMoney::name).toList(),
                        List.of(
                                series("insight.funds.committed", largest, FundMoney::committed),
                                series("insight.funds.left", largest, FundsRoom::left)),
                        "€",
                        largest.stream().map(fund -> folio(fund, asked)).toList(),
                        title));
    }

    private static Charts.Series series(String name, List<FundMoney> funds, Function<FundMoney, BigDecimal> amount) {
        return new Charts.Series(
                t(name),
                funds.stream()
                        .map(fund -> Optional.<Number>of(amount.apply(fund)))
                        .toList());
    }

    private static String folio(FundMoney fund, Asked asked) {
        return "/fondi/%s/%d".formatted(fund.code(), asked.year());
    }

    private static RoomPage.Table table(List<FundMoney> money, Asked asked) {
        List<String> columns = List.of(
                t("insight.funds.fund"),
                t("insight.funds.printed"),
                t("insight.funds.assigned"),
                t("insight.funds.committed"),
                t("insight.funds.settled"),
                t("insight.funds.left"));
        List<RoomPage.Row> rows = money.stream()
                .map(fund -> new RoomPage.Row(fund.name(), null, cells(List.of(fund), folio(fund, asked))))
                .toList();
        return new RoomPage.Table(
                t("insight.funds.table"),
                columns,
                rows,
                new RoomPage.Row(t("insight.total"), null, cells(money, "/fondi?anno=" + asked.year())));
    }

    private static List<RoomPage.Cell> cells(List<FundMoney> money, String href) {
        return List.<Function<FundMoney, BigDecimal>>of(
                        FundMoney::printed,
                        FundMoney::assigned,
                        FundMoney::committed,
                        FundMoney::settled,
                        FundsRoom::left)
                .stream()
                .map(amount -> new RoomPage.Cell(Formats.euro(sum(money, amount)), href))
                .toList();
    }
}
