package it.trama.network.facility;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;

/** Form of a facility, a new one or one that is there. */
public record FacilityEditPage(Head head, FacilityForm form, FormErrors errors, Choices choices) {

    /**
     * @param name   empty: a new one
     * @param office whether also what only the office decides is asked
     */
    public record Head(String name, String action, String back, boolean office) {}

    public record Choices(
            List<Option> kinds,
            List<Option> towns,
            List<Option> audiences,
            List<Option> languages,
            List<Option> accessibility) {}
}
