package it.trama.activity.open;

import it.trama.platform.web.Option;
import java.util.List;

/** Activities for everybody. */
public record OpenPage(Asked asked, Choices choices, List<Card> cards) {

    public record Asked(String town, String age, String kind, boolean free) {

        public boolean anything() {
            return !town.isEmpty() || !age.isEmpty() || !kind.isEmpty() || free;
        }
    }

    public record Choices(List<Option> towns, List<Option> kinds) {}

    public record Card(String href, String title, String when, String where, String ages, Told told) {}

    /** @param free a place is free now */
    public record Told(String places, boolean free, String enrolling) {}

    /** @param days the next ones, with why one was moved or called off */
    public record One(String title, String description, List<Fact> facts, List<Fact> days) {}

    public record Fact(String label, String value) {}
}
