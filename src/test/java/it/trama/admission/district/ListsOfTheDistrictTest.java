package it.trama.admission.district;

import static it.trama.admission.Homes.HOME;
import static it.trama.admission.Homes.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.admission.Homes;
import it.trama.admission.Homes.Waiting;
import it.trama.admission.offer.Nights;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class ListsOfTheDistrictTest {

    private static final String DISTRICT = "coordinatore";
    private static final UUID NONE = new UUID(0, 0);

    @Autowired
    Homes homes;

    @Autowired
    NextJob job;

    @Autowired
    Nights nights;

    private UUID near = NONE;
    private UUID far = NONE;
    private Waiting first = new Waiting(NONE, NONE, NONE);
    private Waiting second = new Waiting(NONE, NONE, NONE);

    @BeforeEach
    void two_homes_whose_lists_the_district_holds() {
        near = homes.home("Casa d'ambito vicina", 1);
        far = homes.home("Casa d'ambito lontana", 1);
        hold(DISTRICT, near, "DISTRICT", "accordo 12/2026");
        first = homes.woman("Primavera", "1938-02-01");
        second = homes.woman("Secondini", "1941-02-01");
        homes.apply(first, Map.of(), near, far);
        homes.apply(second, Map.of("q-CARER", "ABLE"), near, far);
        hold(DISTRICT, far, "DISTRICT", "accordo 12/2026");
        for (UUID home : new UUID[] {near, far}) {
            for (Waiting who : new Waiting[] {first, second}) {
                assertThat(homes.move(DISTRICT, homes.place(who, home), "LIST", ""))
                        .hasStatus3xxRedirection();
            }
        }
    }

    private MvcTestResult hold(String user, UUID home, String holder, String act) {
        return homes.post(
                user,
                homes.list(home) + "/chi-la-tiene",
                Map.of("id", UUID.randomUUID().toString(), "holder", holder, "act", act));
    }

    private MvcTestResult offer(Waiting who, UUID home) {
        return homes.post(
                DISTRICT,
                homes.of(homes.place(who, home)) + "/offerta",
                Map.of("id", UUID.randomUUID().toString(), "why", ""));
    }

    @Test
    void are_kept_by_its_coordinator_and_the_homes_only_take_in() {
        assertThat(homes.get(DISTRICT, "/liste-d-attesa/ambito"))
                .hasStatusOk()
                .bodyText()
                .contains("Casa d'ambito vicina", "Primavera", "Tocca a", "1 di 2 · 1ª scelta");
        assertThat(homes.get(HOME, homes.list(near))).bodyText().contains("tenuta dall'Ambito", "Primavera");
        UUID place = homes.place(first, near);
        assertThat(homes.offer(place, "")).hasStatus(422);
        assertThat(homes.get(
                        DISTRICT, homes.list(near) + "?giorno=" + homes.today().minusDays(1)))
                .hasStatusOk()
                .bodyText()
                .contains("La lista com'era");
        assertThat(homes.get(HOME, "/liste-d-attesa/ambito")).hasStatus(403);
        assertThat(homes.get(WORKER, homes.list(near))).hasStatus(404);
        assertThat(homes.get(WORKER, homes.of(place))).bodyText().contains("Posto 1 di 2");
    }

    @Test
    void a_place_accepted_and_taken_in_one_home_answers_the_others() {
        assertThat(offer(first, near)).hasStatus3xxRedirection();
        assertThat(homes.get(DISTRICT, "/liste-d-attesa/ambito"))
                .bodyText()
                .contains("Chi precede ha già un posto offerto altrove");
        homes.answer(homes.place(first, near), true, "");
        assertThat(homes.enter(homes.place(first, near), homes.today())).hasStatus3xxRedirection();
        assertThat(homes.state(homes.place(first, far))).isEqualTo("ENDED");
        assertThat(homes.get(WORKER, homes.of(homes.place(first, far))))
                .bodyText()
                .contains("accolta in un'altra struttura");
    }

    @Test
    void after_a_no_the_place_is_offered_once_to_who_is_next() {
        offer(first, near);
        assertThat(homes.answer(homes.place(first, near), false, "")).hasStatus(422);
        homes.answer(homes.place(first, near), false, "FAR");
        job.run(Instant.now());
        job.run(Instant.now());
        assertThat(homes.state(homes.place(second, near))).isEqualTo("OFFERED");
        assertThat(homes.state(homes.place(first, near))).isEqualTo("ON_LIST");
        assertThat(homes.get(WORKER, homes.of(homes.place(second, near))))
                .bodyText()
                .contains("era 2 di 2", "ha appena detto di no");
        homes.answer(homes.place(second, near), false, "COST");
        job.run(Instant.now());
        assertThat(homes.state(homes.place(first, near))).isEqualTo("ON_LIST");
    }

    @Test
    void an_offer_that_expires_goes_on_too_and_only_where_the_district_holds_the_list() {
        offer(first, near);
        nights.pass(homes.today().plusDays(4));
        job.run(Instant.now());
        assertThat(homes.state(homes.place(second, near))).isEqualTo("OFFERED");
        assertThat(hold(HOME, far, "FACILITY", "")).hasStatus(422).bodyText().contains("con quale accordo");
        assertThat(hold("ente2", far, "FACILITY", "no")).hasStatus(404);
        assertThat(hold(HOME, far, "FACILITY", "disdetta 3/2026")).hasStatus3xxRedirection();
        assertThat(homes.get(HOME, homes.list(far) + "/chi-la-tiene"))
                .bodyText()
                .contains("Passa la lista all'Ambito");
        assertThat(homes.offer(homes.place(first, far), "")).hasStatus3xxRedirection();
        homes.answer(homes.place(first, far), false, "FAR");
        job.run(Instant.now());
        assertThat(homes.state(homes.place(second, far))).isEqualTo("ON_LIST");
        assertThat(homes.get(DISTRICT, homes.list(far))).hasStatus(404);
    }
}
