package it.trama.transport.report;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import it.trama.transport.report.ReadMonth.Sum;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** A month as a table, and the same as a sheet. */
public record MonthPage(String title, String month, String before, String after, boolean association, List<Row> rows) {

    public record Row(String body, String done, String absent, String cancelled, String km, String hours) {}

    static MonthPage of(YearMonth month, boolean association, List<Sum> sums) {
        return new MonthPage(
                Formats.month(month.atDay(1)),
                month.toString(),
                month.minusMonths(1).toString(),
                month.plusMonths(1).toString(),
                association,
                sums.stream().map(MonthPage::row).toList());
    }

    private static Row row(Sum sum) {
        return new Row(
                sum.body(),
                Formats.number(sum.done()),
                Formats.number(sum.absent()),
                Formats.number(sum.cancelled()),
                tenth(sum.km()),
                tenth(sum.hours()));
    }

    private static String tenth(double number) {
        return Formats.quantity(BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP));
    }

    /** The same lines, for a sheet. */
    List<List<String>> sheet() {
        var heads = Stream.of("body", "done", "absent", "cancelled", "km", "hours")
                .map(column -> t("transport.month." + column))
                .toList();
        return Stream.concat(
                        Stream.of(heads),
                        rows.stream()
                                .map(row -> List.of(
                                        row.body(), row.done(), row.absent(), row.cancelled(), row.km(), row.hours())))
                .toList();
    }
}
