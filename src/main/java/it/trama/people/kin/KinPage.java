package it.trama.people.kin;

import it.trama.people.family.PickPage;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a relation or of an appointment.
 *
 * @param other null: to be chosen first, or not a person of the registry
 */
public record KinPage(
        Somebody person, @Nullable Somebody other, KinForm form, FormErrors errors, List<Option> kinds, PickPage pick) {

    /** @param rule what the law says of the age, in words; empty when nothing */
    public record Somebody(String id, String name, String rule) {}
}
