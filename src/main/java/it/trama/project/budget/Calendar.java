package it.trama.project.budget;

import it.trama.kernel.Money;
import it.trama.kernel.Period;
import it.trama.project.Project.Hours;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** When something is given: in the hours of the week where there are some, else evenly by days. Parts sum to the whole, to the cent. */
record Calendar(Period period, List<Hours> week) {

    /** What runs without an end is planned a year ahead. */
    private static final int OPEN_END_YEARS = 1;

    Calendar {
        week = List.copyOf(week);
    }

    private LocalDate end() {
        LocalDate to = period.to();
        return to == null ? period.from().plusYears(OPEN_END_YEARS) : to;
    }

    /** By first day of the month, without gaps. */
    NavigableMap<LocalDate, Money> spread(Money whole) {
        List<LocalDate> months = months();
        List<BigDecimal> weights = weights(months, true);
        if (weights.stream().allMatch(w -> w.signum() == 0)) {
            weights = weights(months, false);
        }
        List<Money> parts = whole.split(weights);
        var spread = new TreeMap<LocalDate, Money>();
        for (int i = 0; i < months.size(); i++) {
            spread.put(months.get(i), parts.get(i));
        }
        return spread;
    }

    /** What of the whole is planned up to and including the day. */
    Money until(Money whole, LocalDate day) {
        if (day.isBefore(period.from())) {
            return Money.ZERO;
        }
        LocalDate after = day.plusDays(1);
        if (!after.isBefore(end())) {
            return whole;
        }
        var passed = weight(period.from(), after, true);
        var coming = weight(after, end(), true);
        boolean weekly = passed.add(coming).signum() > 0;
        List<BigDecimal> parts = weekly
                ? List.of(passed, coming)
                : List.of(weight(period.from(), after, false), weight(after, end(), false));
        return whole.split(parts).getFirst();
    }

    private List<LocalDate> months() {
        var months = new ArrayList<LocalDate>();
        for (LocalDate m = period.from().withDayOfMonth(1); m.isBefore(end()); m = m.plusMonths(1)) {
            months.add(m);
        }
        return months;
    }

    private List<BigDecimal> weights(List<LocalDate> months, boolean weekly) {
        return months.stream()
                .map(month -> weight(
                        month.isBefore(period.from()) ? period.from() : month,
                        month.plusMonths(1).isAfter(end()) ? end() : month.plusMonths(1),
                        weekly))
                .toList();
    }

    private BigDecimal weight(LocalDate from, LocalDate to, boolean weekly) {
        return BigDecimal.valueOf(
                from.datesUntil(to).mapToLong(day -> weekly ? minutes(day) : 1).sum());
    }

    private long minutes(LocalDate day) {
        return week.isEmpty()
                ? 1
                : week.stream()
                        .filter(h -> h.weekday() == day.getDayOfWeek().getValue())
                        .mapToLong(h -> Duration.between(h.from(), h.to()).toMinutes())
                        .sum();
    }
}
