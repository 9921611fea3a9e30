package it.trama.delivery.visit;

import it.trama.delivery.Giving.Words;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;

/** One visit on the phone. */
public record VisitPage(
        Words words,
        Address address,
        VisitForm form,
        Choices choices,
        List<String> away,
        List<String> warnings,
        FormErrors errors) {

    public record Address(String assignment, String save, String draft, String left) {}

    public record Choices(List<Option> workers, List<Option> outcomes) {}
}
