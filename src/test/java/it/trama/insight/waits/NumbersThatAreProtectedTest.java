package it.trama.insight.waits;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.insight.waits.Protected.Cell;
import it.trama.insight.waits.Waits.OfferCount;
import it.trama.insight.waits.Waits.One;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersThatAreProtectedTest {

    private static final String ALL = Protected.ALL;

    private static List<One> some(String kind, String place, String sex, int... days) {
        var all = new ArrayList<One>();
        for (int day : days) {
            all.add(new One(kind, place, sex, day));
        }
        return all;
    }

    @Test
    void half_of_those_who_entered_waited_no_longer_than_the_number_in_the_middle() {
        var people = Protected.people(some("RSA", "019036", "FEMALE", 400, 10, 30, 20, 90));
        assertThat(people.median(new Cell("RSA", "019036", "FEMALE"))).hasValue(30);
        assertThat(people.median(new Cell(ALL, ALL, ALL))).hasValue(30);
        assertThat(people.count(new Cell(ALL, ALL, "MALE"))).hasValue(0);
        assertThat(people.median(new Cell(ALL, ALL, "MALE"))).isEmpty();
    }

    @Test
    void a_few_are_not_shown_nor_is_what_would_give_them_away() {
        var rows = new ArrayList<>(some("RSA", "019036", "FEMALE", 1, 2, 3, 4, 5, 6, 7));
        rows.addAll(some("RSA", "019036", "MALE", 1, 2));
        rows.addAll(some("RSA", "019026", "FEMALE", 1, 2, 3, 4, 5, 6));
        rows.addAll(some("RSA", "019026", "MALE", 1, 2, 3, 4, 5, 6, 7, 8));
        var people = Protected.people(rows);
        assertThat(people.count(new Cell("RSA", "019036", "MALE"))).isEmpty();
        assertThat(people.median(new Cell("RSA", "019036", "MALE"))).isEmpty();
        assertThat(people.count(new Cell("RSA", ALL, "MALE"))
                        .filter(_ ->
                                people.count(new Cell("RSA", "019026", "MALE")).isPresent()))
                .isEmpty();
        assertThat(people.count(new Cell(ALL, ALL, ALL))).hasValue(23);
    }

    @Test
    void a_kind_of_facility_cannot_be_had_by_subtracting_the_others() {
        var rows = new ArrayList<>(some("RSA", "019036", "FEMALE", 1, 2, 3, 4, 5, 6, 7));
        rows.addAll(some("NIDO", "019036", "FEMALE", 1, 2));
        var people = Protected.people(rows);
        assertThat(people.count(new Cell("NIDO", ALL, ALL))).isEmpty();
        assertThat(people.count(new Cell("RSA", ALL, ALL))
                        .filter(_ -> people.count(new Cell(ALL, ALL, ALL)).isPresent()))
                .isEmpty();
    }

    @Test
    void reasons_of_refusal_are_protected_with_what_became_of_the_offers() {
        var cells = Protected.offers(List.of(
                new OfferCount("RSA", "TAKEN", "", 40),
                new OfferCount("RSA", "REFUSED", "FAR", 9),
                new OfferCount("RSA", "REFUSED", "COST", 2),
                new OfferCount("RSA", "REFUSED", "NOT_NOW", 12)));
        assertThat(cells.shown()).doesNotContainKey(new Cell("RSA", "REFUSED", "COST"));
        assertThat(cells.shown()).containsEntry(new Cell("RSA", "REFUSED", "NOT_NOW"), 12);
        assertThat(cells.shown()).containsEntry(new Cell("RSA", "REFUSED", ALL), 23);
        assertThat(cells.shown()).doesNotContainKey(new Cell("RSA", "REFUSED", "FAR"));
    }
}
