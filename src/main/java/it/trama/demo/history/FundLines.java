package it.trama.demo.history;

import it.trama.fund.OpenLine;
import it.trama.kernel.Money;
import it.trama.project.ProjectBulk.Worth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What may still be promised on the lines of the current year; history leaves half of each to who tries the program. */
final class FundLines {

    private static final BigDecimal PART = new BigDecimal("0.5");

    private final int year;
    private final Map<String, UUID> lines = new HashMap<>();
    private final Map<String, Money> left = new HashMap<>();

    FundLines(int year, List<OpenLine> open) {
        this.year = year;
        for (OpenLine line : open) {
            String item = line.planItem();
            if (item != null && lines.putIfAbsent(item, line.id()) == null) {
                left.put(item, Money.of(line.available().amount().multiply(PART)));
            }
        }
    }

    /** The line on the item of the plan, or empty when the day is of a closed year or the money is gone. */
    Optional<UUID> take(String planItem, LocalDate day, Worth worth) {
        var amount = Money.line(worth.quantity(), worth.unitValue());
        var rest = left.getOrDefault(planItem, Money.ZERO);
        if (day.getYear() != year || amount.isMoreThan(rest)) {
            return Optional.empty();
        }
        left.put(planItem, rest.minus(amount));
        return Optional.ofNullable(lines.get(planItem));
    }
}
