package it.trama.allocation.letter;

import java.util.List;

/**
 * Letters of an allocation.
 *
 * @param rows none: not made yet
 */
public record LetterPage(String title, String href, List<Row> rows, boolean writes) {

    public record Row(String municipality, String number, String part, String href, boolean own) {}

    /** What is printed: one letter, or all. */
    public record Print(String title, List<Paper> papers) {}

    public record Paper(
            Heading heading,
            String text,
            String part,
            List<String> formula,
            List<Measured> numbers,
            List<String> notes) {}

    public record Heading(String title, String place, String to, String object) {}

    /** A number of the municipality beside that of the district. */
    public record Measured(String criterion, String weight, String own, String district) {}
}
