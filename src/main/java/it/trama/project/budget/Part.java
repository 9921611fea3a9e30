package it.trama.project.budget;

import it.trama.kernel.Money;
import it.trama.project.BudgetChannel;
import it.trama.project.Project.Worth;
import it.trama.project.ResourceSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One resource of the budget with what became of it.
 *
 * @param id       origin of the resource
 * @param calendar over which what is planned and what is committed are spread
 */
record Part(UUID id, About about, Nature nature, Calendar calendar, Amounts amounts) {

    /** @param ended an amendment took it away or changed it */
    record About(
            String description,
            String support,
            String giver,
            ResourceSource source,
            @Nullable BudgetChannel channel,
            Worth worth,
            boolean ended) {}

    /** @param line where a fund line pays */
    record Amounts(
            Money planned,
            Money committed,
            @Nullable UUID line,
            Map<LocalDate, Money> delivered,
            Map<LocalDate, Money> verified) {}

    NavigableMap<LocalDate, Money> months(Phase phase) {
        return switch (phase) {
            case PLANNED -> calendar.spread(amounts.planned());
            case COMMITTED -> calendar.spread(amounts.committed());
            case DELIVERED -> new TreeMap<>(amounts.delivered());
            case VERIFIED -> new TreeMap<>(amounts.verified());
        };
    }

    Money total(Phase phase) {
        return switch (phase) {
            case PLANNED -> amounts.planned();
            case COMMITTED -> amounts.committed();
            case DELIVERED -> sum(amounts.delivered());
            case VERIFIED -> sum(amounts.verified());
        };
    }

    static Money sum(Map<LocalDate, Money> months) {
        return months.values().stream().reduce(Money.ZERO, Money::plus);
    }
}
