package it.trama.activity.keeping;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;

/** The form of an activity. */
public record EditPage(Head head, ActivityForm form, FormErrors errors, Choices choices) {

    public record Head(String title, String action, String back) {}

    public record Choices(List<Option> kinds, List<Option> facilities, List<Option> towns) {}

    /** What is wrong with the hours of a day, wherever it was found. */
    public String hoursWrong(int weekday) {
        String wrong = errors.of("to-" + weekday);
        return wrong == null ? "" : wrong;
    }
}
