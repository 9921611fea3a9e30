package it.trama.intake.contact;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of a contact; without a person it is anonymous. */
public record NewContactPage(ContactForm form, @Nullable Whom whom, Choices choices, String draft, FormErrors errors) {

    public record Whom(String name, String born, String href) {}

    public record Choices(
            List<Option> reasons,
            List<Option> senders,
            List<Option> channels,
            List<Option> outcomes,
            List<Option> municipalities,
            Sheet sheet) {}

    public record Sheet(List<Option> entries, List<Option> interlocutors, List<Option> presences, List<Option> needs) {}
}
