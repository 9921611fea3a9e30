package it.trama.fund.year;

import it.trama.kernel.Money;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All funds of a year, in the document's order, with the totals that the document prints.
 *
 * @param printed by group; {@code total} is the whole
 */
record YearTable(
        int year, boolean closed, @Nullable Integer copiedFrom, List<FundYear> funds, Map<String, Money> printed) {

    static final String WHOLE = "total";

    YearTable {
        funds = List.copyOf(funds);
        printed = Map.copyOf(printed);
    }

    List<String> groups() {
        return funds.stream().map(FundYear::group).distinct().toList();
    }

    List<FundYear> of(String group) {
        return funds.stream()
                .filter(fund -> group.equals(WHOLE) || fund.group().equals(group))
                .toList();
    }

    Money total(String group) {
        return of(group).stream().map(FundYear::printed).reduce(Money.ZERO, Money::plus);
    }

    Moved moved(String group) {
        return of(group).stream().map(FundYear::moved).reduce(Moved.NOTHING, Moved::plus);
    }

    private Money fromDocument(String group) {
        return of(group).stream()
                .filter(fund -> !fund.entered())
                .map(FundYear::printed)
                .reduce(Money.ZERO, Money::plus);
    }

    /** Groups, or the whole, whose rows of the document do not add up to what it prints. */
    List<String> disagreements() {
        return printed.entrySet().stream()
                .filter(total -> !total.getValue().equals(fromDocument(total.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.toList());
    }
}
