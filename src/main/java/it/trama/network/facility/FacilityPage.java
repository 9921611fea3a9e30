package it.trama.network.facility;

import it.trama.network.ResourceWords.Fact;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;

/** Folio of a facility, inside. */
public record FacilityPage(
        Head head, List<Fact> facts, List<Title> titles, List<Service> services, List<Day> history, Adding adding) {

    /** @param openToAll whether the public directory shows it */
    public record Head(
            String name, String href, String body, String bodyHref, String openToAll, boolean office, boolean keeps) {}

    /** @param state VALID, AHEAD or ENDED */
    public record Title(String kind, String reference, String issuer, String from, String until, String state) {}

    public record Service(String id, String name, String description, String audiences, String access, String cost) {}

    public record Day(String day, String occupied, String free) {}

    /** @param typed of the form that was refused, by field */
    public record Adding(
            String key, Map<String, String> typed, FormErrors errors, List<Option> titles, List<Option> audiences) {

        public String of(String field) {
            return typed.getOrDefault(field, "");
        }
    }
}
