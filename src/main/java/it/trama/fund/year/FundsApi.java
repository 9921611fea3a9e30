package it.trama.fund.year;

import it.trama.kernel.NotFound;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FundsApi {

    /**
     * @param status     CLOSED or OPEN
     * @param copiedFrom the year this one is a trial copy of
     */
    record Funds(
            int year,
            String status,
            @Nullable Integer copiedFrom,
            List<Line> lines,
            BigDecimal total,
            List<GroupTotal> groupTotals) {}

    /** @param amount as the document prints it, whatever moves later */
    record Line(String code, String name, String group, BigDecimal amount, String marker) {}

    record GroupTotal(String group, BigDecimal amount) {}

    private final ReadYear read;

    FundsApi(ReadYear read) {
        this.read = read;
    }

    /** The funds of a year. One without a printed amount in the year has no line. */
    @GetMapping("/api/v1/funds")
    Funds funds(@RequestParam(required = false) @Nullable String year) {
        YearTable table = read.handle(Optional.of(number(year))).table().orElseThrow(NotFound::new);
        return new Funds(
                table.year(),
                table.closed() ? "CLOSED" : "OPEN",
                table.copiedFrom(),
                table.funds().stream()
                        .map(fund -> new Line(
                                fund.code(),
                                fund.name(),
                                fund.group(),
                                fund.printed().amount(),
                                fund.marker()))
                        .toList(),
                table.total(YearTable.WHOLE).amount(),
                table.groups().stream()
                        .map(group -> new GroupTotal(group, table.total(group).amount()))
                        .toList());
    }

    private static int number(@Nullable String year) {
        if (year == null || !year.matches("\\d{4}")) {
            throw new ErrorResponseException(HttpStatus.BAD_REQUEST);
        }
        return Integer.parseInt(year);
    }
}
