package it.trama.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The family of a person on one day: drawn, and the same in words.
 *
 * @param svg  trusted markup of ours, to be put on a page as it is
 * @param kin  the person first, then the household, then those who live elsewhere
 */
public record FamilyChart(String svg, List<Kin> kin) {

    /**
     * @param relation  in words, as seen from the person asked
     * @param facts     age, and the day of death when there is one
     * @param household whether they live together on that day
     * @param note      a legal role, or that the residence is elsewhere; empty when there is none
     */
    public record Kin(@Nullable UUID id, String name, String relation, String facts, boolean household, String note) {}
}
