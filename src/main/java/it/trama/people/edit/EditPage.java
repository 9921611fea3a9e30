package it.trama.people.edit;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The data of a person, to be changed. */
public record EditPage(
        Head head,
        EditForm form,
        FormErrors errors,
        Choices choices,
        List<Line> contacts,
        List<Changed> changes,
        String fresh) {

    /** @param rule what the law says of the age, in words; null when nothing */
    public record Head(String id, String name, @Nullable String rule) {}

    public record Choices(
            List<Option> sexes,
            List<Option> countries,
            List<Option> languages,
            List<Option> civil,
            List<Option> kinds,
            List<Option> municipalities) {}

    public record Line(String id, String kind, String value, String note) {}

    public record Changed(String when, String what, String from, String to, String why) {}
}
