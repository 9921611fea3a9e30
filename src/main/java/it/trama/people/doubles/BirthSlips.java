package it.trama.people.doubles;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How dates of birth are written wrong: day and month in the other order, one digit for another. */
final class BirthSlips {

    private BirthSlips() {}

    /** Empty when the other order is no date, or the same one. */
    static Optional<LocalDate> swapped(LocalDate day) {
        return day.getDayOfMonth() > 12 || day.getDayOfMonth() == day.getMonthValue()
                ? Optional.empty()
                : Optional.of(LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()));
    }

    static boolean differByOneDigit(LocalDate one, LocalDate other) {
        String a = one.toString();
        String b = other.toString();
        int differences = 0;
        for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
            differences += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return a.length() == b.length() && differences == 1;
    }

    /** Every date that is one slip away. */
    static List<LocalDate> of(LocalDate day) {
        var near = new ArrayList<LocalDate>();
        swapped(day).ifPresent(near::add);
        near.add(day.withDayOfYear(1));
        String written = day.toString();
        for (int i = 0; i < written.length(); i++) {
            if (Character.isDigit(written.charAt(i))) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    parsed(written.substring(0, i) + digit + written.substring(i + 1))
                            .filter(other -> !other.equals(day))
                            .ifPresent(near::add);
                }
            }
        }
        return List.copyOf(near);
    }

    private static Optional<LocalDate> parsed(String date) {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
