package it.trama.people.folio;

import it.trama.people.SectionLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folio of a person.
 *
 * @param actions  what can be done from here
 * @param sections what modules above show here, each loaded from its own address
 */
public record PersonPage(
        Header header,
        List<Fact> facts,
        List<Residence> residences,
        List<Member> household,
        List<Isee> isee,
        List<SectionLink> actions,
        List<SectionLink> sections) {

    /** @param deceased the sentence to show when the person has died */
    public record Header(
            String href,
            String name,
            String born,
            String fiscalCode,
            String home,
            @Nullable String deceased) {}

    public record Fact(String label, String value) {}

    public record Residence(String place, String period) {}

    /** @param href null: the person of this page */
    public record Member(String name, @Nullable String href, String relation, String birth, String age) {}

    public record Isee(
            String kind, String isee, String ise, String scale, String period, String protocol, boolean valid) {}
}
