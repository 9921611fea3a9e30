package it.trama.project.budget;

import it.trama.kernel.Money;
import it.trama.kernel.Period;
import it.trama.project.Project.Hours;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
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

    /** What of the whole is planned up to and including the day: the months that are over, and of the present one its share to date. */
    Money until(Money whole, LocalDate day) {
        NavigableMap<LocalDate, Money> months = spread(whole);
        LocalDate month = day.withDayOfMonth(1);
        Money before = months.headMap(month, false).values().stream().reduce(Money.ZERO, Money::plus);
        Money present = months.get(month);
        if (present == null || day.isBefore(period.from())) {
            return before;
        }
        LocalDate from = month.isBefore(period.from()) ? period.from() : month;
        LocalDate to = month.plusMonths(1).isAfter(end()) ? end() : month.plusMonths(1);
        LocalDate after = day.plusDays(1).isAfter(to) ? to : day.plusDays(1);
        boolean weekly = weight(from, to, true).signum() > 0;
        return before.plus(present.split(List.of(weight(from, after, weekly), weight(after, to, weekly)))
                .getFirst());
    }

    /** Hours of a week as the database joins them: {@code 1 09:00:00 11:00:00}, in any order. */
    static List<Hours> week(String joined) {
        return joined.lines()
                .map(line -> line.split(" ", 3))
                .map(part -> new Hours(Integer.parseInt(part[0]), LocalTime.parse(part[1]), LocalTime.parse(part[2])))
                .toList();
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
