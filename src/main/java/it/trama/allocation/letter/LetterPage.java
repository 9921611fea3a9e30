package it.trama.allocation.letter;

import it.trama.platform.web.FormErrors;
import java.util.List;
import java.util.Map;

/**
 * Letters of an allocation.
 *
 * @param rows none: not made yet
 */
public record LetterPage(String title, String href, List<Row> rows, boolean writes, Sending sending) {

    public record Row(
            String municipality, String number, String part, String href, boolean own, String address, Went went) {}

    /**
     * @param said empty: not sent, or not for who looks
     * @param href where it is marked as done by hand
     */
    public record Went(String said, String href, boolean open) {

        static final Went NOT_YET = new Went("", "", false);
    }

    /**
     * @param protocol as the letters bear it; empty: none was written
     * @param sent     some have gone out
     * @param waiting  how many would go out now
     */
    public record Sending(String protocol, boolean sent, int waiting, String addresses, Typed typed) {}

    public record Typed(Map<String, String> values, FormErrors errors) {

        static final Typed NOTHING = new Typed(Map.of(), FormErrors.NONE);

        public String of(String name) {
            return values.getOrDefault(name, "");
        }
    }

    /** What is printed: one letter, or all. */
    public record Print(String title, List<Paper> papers) {}

    public record Paper(
            Heading heading,
            String text,
            String part,
            List<String> formula,
            List<Measured> numbers,
            List<String> notes) {}

    public record Heading(String title, String place, String to, String object, String protocol) {}

    /** A number of the municipality beside that of the district. */
    public record Measured(String criterion, String weight, String own, String district) {}
}
