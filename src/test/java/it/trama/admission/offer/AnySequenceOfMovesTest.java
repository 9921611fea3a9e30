package it.trama.admission.offer;

import static it.trama.admission.Homes.HOME;
import static it.trama.admission.Homes.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.admission.AdmissionTrace;
import it.trama.admission.Homes;
import it.trama.admission.Homes.Waiting;
import it.trama.admission.PlaceBook;
import it.trama.trust.signin.As;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever happens in whatever order: the list of each moment is made again as it was shown, and nobody has two places. */
@TramaTest
class AnySequenceOfMovesTest {

    private static final int PEOPLE = 6;
    private static final int STEPS = 80;
    private static final List<String> CARERS = List.of("NONE", "FRAGILE", "ABLE");
    private static final List<String> REASONS = List.of("FAR", "HOSPITAL", "NOT_NOW");

    @Autowired
    Homes homes;

    @Autowired
    PlaceBook book;

    @Autowired
    AdmissionTrace trace;

    @Autowired
    OfferJob job;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Test
    void lists_are_made_again_as_shown_and_places_are_never_passed() {
        var chance = new Random(7);
        UUID near = homes.home("Casa della sorte", 2);
        UUID far = homes.home("Casa del caso", 1);
        var places = new ArrayList<UUID>();
        for (int i = 0; i < PEOPLE; i++) {
            places.addAll(waiting(chance, i, near, far));
        }
        Map<Instant, PlaceBook.Standing> shown = new LinkedHashMap<>();
        for (int i = 0; i < STEPS; i++) {
            something(chance, places.get(chance.nextInt(places.size())));
            nobodyHasTwo(near, far);
            Instant now = trace.now();
            shown.put(now, standing(near, now));
        }
        assertThat(shown.values()).anyMatch(standing -> standing.lines().size() > 2);
        assertThat(shown.values().stream().distinct().count()).isGreaterThan(10);
        shown.forEach((moment, standing) -> assertThat(standing(near, moment)).isEqualTo(standing));
    }

    private List<UUID> waiting(Random chance, int i, UUID near, UUID far) {
        Waiting who = homes.woman("Sorte" + (char) ('a' + i), "194" + i + "-02-01");
        homes.apply(
                who,
                Map.of(
                        "q-CARER", CARERS.get(chance.nextInt(3)),
                        "on", homes.today().minusDays(chance.nextInt(400)).toString()),
                chance.nextBoolean() ? near : far,
                chance.nextBoolean() ? far : near);
        return List.of(near, far).stream()
                .flatMap(home -> homes.places(who, home).stream())
                .toList();
    }

    private PlaceBook.Standing standing(UUID home, Instant at) {
        return as.inTransaction(HOME, () -> book.standing(home, at));
    }

    /** Often something that cannot be: it is refused and changes nothing. */
    private void something(Random chance, UUID place) {
        LocalDate today = homes.today();
        switch (chance.nextInt(9)) {
            case 0, 1, 2 -> homes.move(HOME, place, "LIST", "");
            case 3 -> homes.offer(place, chance.nextInt(3) == 0 ? "" : "per sorte");
            case 4 -> homes.answer(place, true, "");
            case 5 -> homes.answer(place, false, REASONS.get(chance.nextInt(3)));
            case 6, 7 -> homes.enter(place, today.minusDays(chance.nextInt(3)));
            default -> homes.move(WORKER, place, chance.nextBoolean() ? "SUSPEND" : "RESUME", "per sorte");
        }
    }

    private void nobodyHasTwo(UUID near, UUID far) {
        int wrong = as.inTransaction(
                HOME,
                () -> db.sql("""
                        select (select count(*) from (select person_key from admission.stays where facility_id in (:near, :far) and upper_inf(valid)
                                                      group by person_key having count(*) > 1) twice)
                             + (select count(*) from (select person_key from admission.offers where state in ('MADE', 'ACCEPTED')
                                                      group by person_key having count(*) > 1) promised)
                             + greatest(0, admission.taken(:near, :today) - 2) + greatest(0, admission.taken(:far, :today) - 1)
                        """)
                        .param("near", near)
                        .param("far", far)
                        .param("today", homes.today())
                        .query(Integer.class)
                        .single());
        assertThat(wrong).isZero();
    }
}
