package it.trama.network.body;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;

/** @param href of the body's folio */
public record ReachPage(
        String name,
        String href,
        List<BodyPage.Site> sites,
        List<BodyPage.Contact> contacts,
        ReachForm form,
        FormErrors errors,
        Choices choices) {

    public record Choices(List<Option> towns, List<Option> kinds) {}
}
