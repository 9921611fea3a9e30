package it.trama.fund.load;

import it.trama.platform.web.Texts;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the copied year is cut into lines: an example, since the document attributes no fund to an item. A fund that is not named is one line. */
final class Purposes {

    /** @param planItem null: not attributed */
    record Purpose(String fund, String text, @Nullable String planItem, BigDecimal share) {}

    private final Map<String, List<Purpose>> byFund;

    private Purposes(Map<String, List<Purpose>> byFund) {
        this.byFund = byFund;
    }

    /** {@code fund_code,purpose,plan_item,share} */
    static Purposes read(Reader file) {
        return new Purposes(CsvLines.read(file).stream()
                .skip(1)
                .map(line -> new Purpose(
                        line.at(0), line.at(1), line.at(2).isEmpty() ? null : line.at(2), new BigDecimal(line.at(3))))
                .collect(Collectors.groupingBy(Purpose::fund)));
    }

    List<Purpose> of(String fund) {
        return byFund.getOrDefault(fund, List.of(whole(fund)));
    }

    static Purpose whole(String fund) {
        return new Purpose(fund, Texts.t("fund.line.whole"), null, BigDecimal.ONE);
    }

    List<String> planItems() {
        return byFund.values().stream()
                .flatMap(List::stream)
                .flatMap(purpose -> java.util.stream.Stream.ofNullable(purpose.planItem()))
                .toList();
    }
}
