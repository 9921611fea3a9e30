package it.trama.project.budget;

import it.trama.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All resources of a project; sums are always of one nature. */
record BudgetTable(List<Part> parts) {

    BudgetTable {
        parts = List.copyOf(parts);
    }

    List<Part> of(Nature nature) {
        return parts.stream().filter(part -> part.nature() == nature).toList();
    }

    /** Every month in which something is planned or was given, without gaps. */
    NavigableSet<LocalDate> months() {
        var found = new TreeSet<LocalDate>();
        for (Part part : parts) {
            for (Phase phase : Phase.values()) {
                found.addAll(part.months(phase).keySet());
            }
        }
        var months = new TreeSet<LocalDate>();
        if (!found.isEmpty()) {
            for (LocalDate m = found.first(); !m.isAfter(found.last()); m = m.plusMonths(1)) {
                months.add(m);
            }
        }
        return months;
    }

    NavigableMap<LocalDate, Money> months(Nature nature, Phase phase) {
        var sums = new TreeMap<LocalDate, Money>();
        of(nature)
                .forEach(part -> part.months(phase).forEach((month, amount) -> sums.merge(month, amount, Money::plus)));
        return sums;
    }

    Money total(Nature nature, Phase phase) {
        return of(nature).stream().map(part -> part.total(phase)).reduce(Money.ZERO, Money::plus);
    }
}
