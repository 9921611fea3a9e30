package it.trama.people.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a birth date in what was typed: 1980-05-03, 3/5/1980, 03.05.80, 3 maggio 1980, 03051980. */
final class TypedDates {

    private static final List<String> MONTHS =
            List.of("gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern ITALIAN =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s?[-/. ]\\s?(\\d{1,2})\\s?[-/. ]\\s?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?<!\\d)(\\d{1,2})[°º]?\\s+(gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)[a-z]*\\.?\\s+(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern ONLY_DIGITS = Pattern.compile("(?<!\\w)(\\d{2})(\\d{2})(\\d{4})(?!\\w)");

    /**
     * @param rest what was typed besides
     * @param days one date, or one for each century that a short year allows
     */
    record Found(String rest, List<LocalDate> days) {}

    private TypedDates() {}

    static Found in(String typed, LocalDate today) {
        String text = typed.toLowerCase(Locale.ROOT);
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return new Found(without(typed, iso), days(iso.group(1), iso.group(2), iso.group(3), today));
        }
        for (Pattern pattern : List.of(ITALIAN, IN_WORDS, ONLY_DIGITS)) {
            Matcher date = pattern.matcher(text);
            if (date.find()) {
                return new Found(without(typed, date), days(date.group(3), month(date.group(2)), date.group(1), today));
            }
        }
        return new Found(typed, List.of());
    }

    private static String month(String typed) {
        int named = MONTHS.indexOf(typed);
        return named < 0 ? typed : String.valueOf(named + 1);
    }

    private static String without(String typed, MatchResult date) {
        return typed.substring(0, date.start()) + " " + typed.substring(date.end());
    }

    private static List<LocalDate> days(String year, String month, String day, LocalDate today) {
        var days = new ArrayList<LocalDate>();
        List<Integer> centuries = year.length() == 4 ? List.of(0) : List.of(1900, 2000);
        for (int century : centuries) {
            int wanted = century + Integer.parseInt(year);
            int m = Integer.parseInt(month);
            if (m >= 1 && m <= 12 && YearMonth.of(wanted, m).isValidDay(Integer.parseInt(day))) {
                days.add(LocalDate.of(wanted, m, Integer.parseInt(day)));
            }
        }
        days.removeIf(found -> found.isAfter(today));
        return days;
    }
}
