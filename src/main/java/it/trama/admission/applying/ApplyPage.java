package it.trama.admission.applying;

import it.trama.admission.WhyWords;
import it.trama.casefile.HeaderView;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A new application: from a record, or at a desk. */
public record ApplyPage(Where where, Choices choices, List<Question> questions, List<Known> known, Typed typed) {

    /** @param header of the record; null at a desk */
    public record Where(
            @Nullable HeaderView header, String title, String action, String back, String newId, String rules) {}

    /** @param homes empty at a desk: it is that one */
    public record Choices(
            List<Option> homes,
            List<Option> paths,
            List<Option> documents,
            List<Option> askedBy,
            List<Option> municipalities) {}

    public record Question(String name, String title, List<Option> choices) {}

    public record Known(String title, String value, String from) {}

    public record Typed(Map<String, String> values, List<String> documents, FormErrors errors) {

        public String of(String name) {
            return values.getOrDefault(name, "");
        }
    }

    /** The applications of a record. */
    public record OfRecord(HeaderView header, List<Option> kinds, List<Mine> mine) {}

    public record Mine(String number, String href, String applied, String title, List<At> places) {}

    public record At(String facility, String href, String rank, WhyWords.State state) {}
}
