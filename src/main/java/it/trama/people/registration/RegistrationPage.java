package it.trama.people.registration;

import it.trama.people.doubles.DoublePage;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a new person.
 *
 * @param question what the worker has to look at before going on
 * @param draft    key of the draft: one for each thing that was searched, so that two persons never mix
 */
public record RegistrationPage(
        RegistrationForm form, FormErrors errors, @Nullable Question question, Choices choices, String draft) {

    public record Choices(List<Option> sexes, List<Option> municipalities, List<Option> citizenships) {}

    /**
     * @param people       who may be the same person
     * @param confirmation name of the box to tick
     */
    public record Question(String title, String text, List<Somebody> people, String confirmation, String label) {}

    /** @param reasons why it may be the same person; null when that is certain */
    public record Somebody(String name, String href, String facts, DoublePage.@Nullable Reasons reasons) {}
}
