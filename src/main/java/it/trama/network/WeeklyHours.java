package it.trama.network;

import it.trama.network.Resources.Hours;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A week's opening as people write it: {@code lun-ven 8:00-12:30 14:00-18:00; sab 9-12}. */
public final class WeeklyHours {

    private static final List<String> DAYS = List.of("lun", "mar", "mer", "gio", "ven", "sab", "dom");
    private static final Pattern PART = Pattern.compile("([a-zìù]+)(?:\\s*-\\s*([a-zìù]+))?\\s+(\\d.*)");
    private static final Pattern SPAN =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*-\\s*(\\d{1,2})(?:[:.](\\d{2}))?");
    private static final LocalTime LAST = LocalTime.of(23, 59);
    private static final int MIDNIGHT = 24;

    private WeeklyHours() {}

    /** Empty when it cannot be read, or when two spans of a day overlap; an empty text has no hours. */
    public static Optional<List<Hours>> read(String typed) {
        var hours = new ArrayList<Hours>();
        for (String part : typed.toLowerCase(Locale.ITALY).split(";", -1)) {
            if (!part.isBlank() && !readPart(part.strip(), hours)) {
                return Optional.empty();
            }
        }
        hours.sort(Comparator.comparingInt(Hours::weekday).thenComparing(Hours::opens));
        for (int i = 1; i < hours.size(); i++) {
            Hours before = hours.get(i - 1);
            Hours now = hours.get(i);
            if (before.weekday() == now.weekday() && now.opens().isBefore(before.closes())) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(hours));
    }

    private static boolean readPart(String part, List<Hours> hours) {
        var matcher = PART.matcher(part);
        if (!matcher.matches()) {
            return false;
        }
        int first = day(matcher.group(1));
        int last = matcher.group(2) == null ? first : day(matcher.group(2));
        var spans = SPAN.matcher(matcher.group(3));
        boolean any = false;
        while (spans.find()) {
            var opens = time(spans.group(1), spans.group(2));
            var closes = time(spans.group(3), spans.group(4));
            if (first < 1
                    || last < first
                    || opens.isEmpty()
                    || closes.isEmpty()
                    || !opens.get().isBefore(closes.get())) {
                return false;
            }
            for (int day = first; day <= last; day++) {
                hours.add(new Hours(day, opens.get(), closes.get()));
            }
            any = true;
        }
        return any
                && SPAN.matcher(matcher.group(3))
                        .replaceAll("")
                        .replaceAll("[,e\\s]", "")
                        .isEmpty();
    }

    private static int day(String name) {
        return name.length() < 3 ? 0 : DAYS.indexOf(name.substring(0, 3)) + 1;
    }

    private static Optional<LocalTime> time(String hour, @org.jspecify.annotations.Nullable String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        if (hours == MIDNIGHT && minutes == 0) {
            return Optional.of(LAST);
        }
        return hours < MIDNIGHT && minutes < 60 ? Optional.of(LocalTime.of(hours, minutes)) : Optional.empty();
    }

    /** The same text again: days with the same hours together. */
    public static String write(List<Hours> hours) {
        Map<Integer, String> byDay = new LinkedHashMap<>();
        hours.forEach(h -> byDay.merge(h.weekday(), span(h), (one, other) -> one + " " + other));
        var parts = new ArrayList<String>();
        for (int day = 1; day <= DAYS.size(); day++) {
            String spans = byDay.get(day);
            if (spans == null) {
                continue;
            }
            int last = day;
            while (spans.equals(byDay.get(last + 1))) {
                last++;
            }
            String days = DAYS.get(day - 1) + (last > day ? "-" + DAYS.get(last - 1) : "");
            parts.add(days + " " + spans);
            day = last;
        }
        return parts.stream().collect(Collectors.joining("; "));
    }

    private static String span(Hours hours) {
        return text(hours.opens()) + "-" + text(hours.closes());
    }

    private static String text(LocalTime time) {
        return time.equals(LAST) ? "24:00" : "%d:%02d".formatted(time.getHour(), time.getMinute());
    }
}
