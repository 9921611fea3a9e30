package it.trama.network.body;

import it.trama.network.BodySection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Folio of a body. */
public record BodyPage(
        String name, String href, Facts facts, Sharing sharing, List<Agreement> agreements, Reach reach, May may) {

    /** @param warnings what the office has to look after; {@code elsewhere} what other modules know of it */
    public record Facts(List<Fact> facts, List<String> warnings, List<BodySection.Section> elsewhere) {}

    public record Fact(String name, String value, @Nullable String href) {}

    /** @param why in words: on which agreement, until when; or why not */
    public record Sharing(boolean open, String why) {}

    /** @param state VALID, AHEAD or ENDED */
    public record Agreement(String kind, String subject, String from, String until, String state, String href) {}

    public record Reach(List<Site> sites, List<Contact> contacts, List<Facility> facilities, List<Worker> people) {}

    public record Site(String id, String name, String place) {}

    public record Contact(
            String id,
            String kind,
            String value,
            String purpose,
            @Nullable String href) {}

    public record Facility(String name, String href, String kind, String places) {}

    public record Worker(String name, String roles, String since) {}

    public record May(boolean office, boolean keep) {}
}
