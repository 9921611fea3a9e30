package it.trama.duty.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A recurring obligation, as its file says it. */
record Definition(String code, String kind, String title, String text, String law, When when) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int FIRST_YEAR = 2000;

    /**
     * @param days month-day of each year, e.g. 02-28; none: the term runs for each case
     * @param each the term of each case in words; empty when there are days
     * @param indicative about then, as in other years: the day itself is told anew each year
     */
    record When(List<String> days, int fromYear, int toYear, String each, boolean indicative) {}

    /** One day of one year. */
    record Occurrence(UUID id, Definition of, LocalDate due) {}

    boolean isOfEachCase() {
        return when.days().isEmpty();
    }

    /** From its first year to the one asked for. */
    Stream<Occurrence> until(int year) {
        return IntStream.rangeClosed(when.fromYear(), Math.min(year, when.toYear()))
                .boxed()
                .flatMap(this::in);
    }

    private Stream<Occurrence> in(int year) {
        return when.days().stream().map(day -> {
            LocalDate due = MonthDay.parse("--" + day).atYear(year);
            String name = "duty/%s/%s".formatted(code, due);
            return new Occurrence(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), this, due);
        });
    }

    /** The day is the one of the definition, and nobody has said the real one yet. */
    boolean isGuess(LocalDate due) {
        return when.indicative()
                && when.days().stream()
                        .anyMatch(day -> MonthDay.parse("--" + day).equals(MonthDay.from(due)));
    }

    List<String> problems() {
        var found = new ArrayList<String>();
        if (!CODE.matcher(code).matches()) {
            found.add("il codice «%s» non è fatto di lettere minuscole, cifre e trattini".formatted(code));
        }
        if (title.isBlank() || kind.isBlank()) {
            found.add("mancano il titolo o il tipo");
        }
        if (when.days().isEmpty() == when.each().isBlank()) {
            found.add("serve o il giorno dell'anno o il termine di ogni caso, e non tutti e due");
        }
        if (when.fromYear() < FIRST_YEAR || when.toYear() < when.fromYear()) {
            found.add("gli anni %d-%d non vanno dal primo all'ultimo".formatted(when.fromYear(), when.toYear()));
        }
        when.days().stream()
                .filter(day -> !isDay(day))
                .forEach(day -> found.add("«%s» non è un giorno (mese-giorno, come 02-28)".formatted(day)));
        return List.copyOf(found);
    }

    private static boolean isDay(String day) {
        try {
            MonthDay.parse("--" + day);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
