package it.trama.demo.population;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How many there are of each single year of age, and births that fit an age. */
final class Ages {

    static final int OLDEST = 105;

    private final Draw draw;
    private final LocalDate today;
    private final double[] italian = upTo("italian");
    private final double[] foreign = upTo("foreign");

    Ages(Draw draw, LocalDate today) {
        this.draw = draw;
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    /** Someone of an age in the range, drawn as often as that age occurs. */
    LocalDate birthAtAge(int from, int to, boolean isForeign) {
        double[] upTo = isForeign ? foreign : italian;
        double below = from == 0 ? 0 : upTo[from - 1];
        double wanted = below + (upTo[to] - below) * draw.between(0, 999_999) / 1_000_000d;
        int found = Arrays.binarySearch(upTo, wanted);
        return birthAtAge(Math.clamp(found >= 0 ? found + 1 : -found - 1, from, to));
    }

    LocalDate birthAtAge(int age) {
        return today.minusYears(age).minusDays(draw.between(0, 364));
    }

    /** Any day of the two and between; the first when they are the wrong way round. */
    LocalDate dayBetween(LocalDate from, LocalDate to) {
        long days = Math.max(0, to.toEpochDay() - from.toEpochDay());
        return from.plusDays(draw.between(0, Math.toIntExact(days)));
    }

    int ageOf(LocalDate birth) {
        return birth.until(today).getYears();
    }

    /** The table gives some ages; those between lie on the line. */
    private static double[] upTo(String column) {
        var rows = Csv.rows("demo/ages.csv");
        var upTo = IntStream.rangeClosed(0, OLDEST)
                .mapToDouble(age -> onTheLine(rows, column, age))
                .toArray();
        Arrays.parallelPrefix(upTo, Double::sum);
        return upTo;
    }

    private static double onTheLine(List<Csv.Row> rows, String column, int age) {
        int next = 1;
        while (rows.get(next).whole("age") <= age) {
            next++;
        }
        var left = rows.get(next - 1);
        var right = rows.get(next);
        double part = (age - left.whole("age")) / (double) (right.whole("age") - left.whole("age"));
        return left.whole(column) + part * (right.whole(column) - left.whole(column));
    }
}
