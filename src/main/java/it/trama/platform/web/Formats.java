package it.trama.platform.web;

import it.trama.kernel.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates, numbers and euros as Italians write them; null is a dash. Times are of the district's zone, Europe/Rome. */
public final class Formats {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ITALY);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ITALY);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ITALY);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ITALY);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ITALY);
    private static final String NOTHING = "–";

    private Formats() {}

    /** 22 novembre 2026. */
    public static String longDate(@Nullable LocalDate day) {
        return day == null ? NOTHING : LONG.format(day);
    }

    /** 22/11/2026. */
    public static String date(@Nullable LocalDate day) {
        return day == null ? NOTHING : SHORT.format(day);
    }

    /** What stands in a date field: a day that can be read as 22/11/2026, anything else as it was typed. */
    public static String typedDate(String typed) {
        return Inputs.date(typed).map(Formats::date).orElse(typed);
    }

    /** What stands in a field for an hour: read as 09:30, anything else as it was typed. */
    public static String typedTime(String typed) {
        return Inputs.time(typed).map(LocalTime::toString).orElse(typed);
    }

    /** novembre 2026. */
    public static String month(@Nullable LocalDate day) {
        return day == null ? NOTHING : MONTH.format(day);
    }

    /** 22/11/2026 16:30. */
    public static String moment(@Nullable Instant at) {
        return at == null ? NOTHING : MOMENT.format(at.atZone(ROME));
    }

    /** 16:30. */
    public static String time(@Nullable Instant at) {
        return at == null ? NOTHING : TIME.format(at.atZone(ROME));
    }

    /** 16:30. */
    public static String time(@Nullable LocalTime at) {
        return at == null ? NOTHING : TIME.format(at);
    }

    /** 1.234,50 €. */
    public static String euro(@Nullable BigDecimal amount) {
        return amount == null ? NOTHING : pattern("#,##0.00").format(amount) + " €";
    }

    public static String euro(@Nullable Money amount) {
        return amount == null ? NOTHING : euro(amount.amount());
    }

    /** 157.415. */
    public static String number(long number) {
        return pattern("#,##0").format(number);
    }

    /** 1.234,5: as many decimals as there are, four at most. */
    public static String quantity(@Nullable BigDecimal number) {
        return number == null ? NOTHING : pattern("#,##0.####").format(number);
    }

    /** 38,5 %. */
    public static String percent(double share) {
        return pattern("#,##0.0").format(share * 100) + " %";
    }

    /** DecimalFormat is not thread-safe, so each call has its own. */
    private static DecimalFormat pattern(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ITALY));
    }
}
