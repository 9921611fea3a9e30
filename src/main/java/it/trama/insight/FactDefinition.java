package it.trama.insight;

import it.trama.kernel.Role;
import java.util.List;
import java.util.Optional;

/** One published view as indicators may use it (a definition: resources/facts). Only what is named here can get into a statement. */
public record FactDefinition(
        String code,
        String title,
        Source source,
        List<Dimension> dimensions,
        List<Quantity> numbers,
        List<Opening> opens) {

    /** How a row belongs to a year: on its day, through its whole period, or because it names the year. */
    public enum Time {
        DAY,
        PERIOD,
        YEAR
    }

    /** @param person column of the pseudonym; empty when the fact is of nobody, and its counts need no protection */
    public record Source(String view, Time time, String column, String person) {}

    /** @param values all there can be, with their names; none: not a closed list */
    public record Dimension(String code, String title, String column, List<Choice> values) {}

    public record Choice(String code, String title) {}

    public record Quantity(String code, String title, String unit, String column) {}

    /** A list that exists already, for who may open it; {@code {anno}} stands for the year. */
    public record Opening(String title, String href, List<Role> roles) {}

    public static final String MUNICIPALITY = "municipality";

    public boolean ofPeople() {
        return !source.person().isEmpty();
    }

    public boolean hasTerritory() {
        return dimension(MUNICIPALITY).isPresent();
    }

    public Optional<Dimension> dimension(String wanted) {
        return dimensions.stream().filter(d -> d.code().equals(wanted)).findFirst();
    }

    public Optional<Quantity> number(String wanted) {
        return numbers.stream().filter(n -> n.code().equals(wanted)).findFirst();
    }

    /** The column of a dimension or a number. */
    Optional<String> column(String wanted) {
        return dimension(wanted).map(Dimension::column).or(() -> number(wanted).map(Quantity::column));
    }
}
