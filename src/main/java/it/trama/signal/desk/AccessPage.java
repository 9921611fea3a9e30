package it.trama.signal.desk;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;

/** Making an access of a matter: first who it is, then what came of it. */
public record AccessPage(
        String base, String name, String q, List<Found> found, AccessForm form, Choices choices, FormErrors errors) {

    public record Found(String id, String name, String facts) {}

    public record Choices(List<Option> reasons, List<Option> outcomes) {}
}
