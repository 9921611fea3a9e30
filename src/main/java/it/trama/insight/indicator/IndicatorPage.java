package it.trama.insight.indicator;

import it.trama.insight.rooms.RoomPage;
import it.trama.platform.web.Option;
import it.trama.territory.DistrictMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One indicator in one year: the question, the number, what it is made of and what proves it. */
public record IndicatorPage(
        Head head,
        RoomPage.Answer answer,
        DistrictMap.@Nullable Drawing map,
        List<RoomPage.Table> tables,
        Definition definition,
        Proof proof,
        Around around) {

    public record Head(String question, String address, String year, List<Option> years, String export) {}

    /**
     * @param words in which the program tells it
     * @param text  as it is written, to begin another one from
     */
    public record Definition(List<String> words, String text) {}

    /**
     * @param facts     when it was computed, on how many rows, whether it may change
     * @param verify    where it is computed again
     * @param difference what computing it again told; null when it was not asked
     */
    public record Proof(
            List<Fact> facts,
            boolean frozen,
            String statement,
            String parameters,
            String verify,
            @Nullable String difference) {}

    public record Fact(String name, String value) {}

    /** @param links lists behind the number, for who may open them */
    public record Around(List<Link> links, List<Follower> followers) {}

    /**
     * An item of the plan that follows the indicator.
     *
     * @param target in words
     * @param css    of the badge that says how far the year is
     */
    public record Follower(String title, String href, String target, String light, String css) {}

    public record Link(String title, String href) {}
}
