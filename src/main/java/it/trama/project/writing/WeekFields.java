package it.trama.project.writing;

import it.trama.project.Project;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hours of a week, a field for each day: "9-11, 15:30-17". */
final class WeekFields {

    private static final Pattern SPAN =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*[-–]\\s*(\\d{1,2})(?:[:.](\\d{2}))?");

    private static final Pattern BETWEEN = Pattern.compile("[,;]");

    private WeekFields() {}

    /** Empty when a field is not understood. */
    static Optional<List<Project.Hours>> read(ProjectForm form) {
        var week = new ArrayList<Project.Hours>();
        for (int day = 1; day <= 7; day++) {
            for (String span : BETWEEN.splitAsStream(form.of("week" + day)).toList()) {
                if (span.isBlank()) {
                    continue;
                }
                Optional<Project.Hours> hours = hours(day, span.strip());
                if (hours.isEmpty()) {
                    return Optional.empty();
                }
                week.add(hours.get());
            }
        }
        return Optional.of(List.copyOf(week));
    }

    private static Optional<Project.Hours> hours(int day, String span) {
        Matcher matcher = SPAN.matcher(span);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<LocalTime> from = time(matcher.group(1), matcher.group(2));
        Optional<LocalTime> to = time(matcher.group(3), matcher.group(4));
        return from.isPresent() && to.isPresent() && from.get().isBefore(to.get())
                ? Optional.of(new Project.Hours(day, from.get(), to.get()))
                : Optional.empty();
    }

    private static Optional<LocalTime> time(String hour, @org.jspecify.annotations.Nullable String minute) {
        int h = Integer.parseInt(hour);
        int m = minute == null ? 0 : Integer.parseInt(minute);
        return h > 23 || m > 59 ? Optional.empty() : Optional.of(LocalTime.of(h, m));
    }
}
