package it.trama.people.family;

import static it.trama.platform.web.Texts.t;

import it.trama.people.Identity;
import it.trama.platform.web.Formats;
import java.util.List;

/**
 * Choosing a person before a form about two of them.
 *
 * @param action  address of the page, which takes {@code q} (what is searched) and {@code chi} (who was chosen)
 * @param newHref where somebody who was never registered is registered
 */
public record PickPage(String action, String q, List<Found> found, String newHref) {

    public record Found(String name, String facts, String href) {}

    public static PickPage of(String action, String q, List<Identity> found) {
        return new PickPage(
                action,
                q,
                found.stream()
                        .map(person -> new Found(
                                person.fullName(),
                                t(
                                        "people.question.facts",
                                        Formats.longDate(person.birthDate()),
                                        person.fiscalCode() == null ? t("people.noFiscalCode") : person.fiscalCode()),
                                action + "?chi=" + person.id()))
                        .toList(),
                "/persone/nuova?poi=" + action);
    }
}
