package it.trama.platform.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type, read leniently: 3/5/80, 03.05.1980, 1980-05-03; 1.234,5 or 1234.50 €. */
public final class Inputs {

    private static final Pattern ITALIAN_DATE = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4}|\\d{2})");
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.,]?(\\d{2}))?");
    private static final Pattern ITALIAN_NUMBER = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?|-?\\d+(,\\d+)?");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    /** Two-digit years above this are of the last century; a person born in 2031 is not met yet. */
    private static final int PIVOT = 30;

    private Inputs() {}

    public static String text(@Nullable String typed) {
        return typed == null ? "" : java.text.Normalizer.normalize(typed.strip(), java.text.Normalizer.Form.NFC);
    }

    public static Optional<LocalDate> date(@Nullable String typed) {
        String text = text(typed);
        Matcher iso = ISO_DATE.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher italian = ITALIAN_DATE.matcher(text);
        if (italian.matches()) {
            return day(century(italian.group(3)), italian.group(2), italian.group(1));
        }
        return Optional.empty();
    }

    private static String century(String year) {
        if (year.length() == 4) {
            return year;
        }
        return (Integer.parseInt(year) > PIVOT ? "19" : "20") + year;
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As an address carries it: 2026-11. */
    public static Optional<YearMonth> month(@Nullable String typed) {
        try {
            return Optional.of(YearMonth.parse(text(typed)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 9, 9:30, 9.30, 930: digits alone are what a phone's number keys give. */
    public static Optional<LocalTime> time(@Nullable String typed) {
        Matcher matcher = TIME.matcher(text(typed));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
            return Optional.of(LocalTime.of(Integer.parseInt(matcher.group(1)), minute));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static Optional<BigDecimal> number(@Nullable String typed) {
        String text = text(typed).replace("€", "").replace("\u00a0", "").replace(" ", "");
        if (ITALIAN_NUMBER.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        return PLAIN_NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    public static Optional<UUID> id(@Nullable String typed) {
        try {
            return Optional.of(UUID.fromString(text(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** One of an enum's names. */
    public static <E extends Enum<E>> Optional<E> choice(Class<E> type, @Nullable String typed) {
        try {
            return Optional.of(Enum.valueOf(type, text(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
