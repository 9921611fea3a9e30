package it.trama.transport.planning;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.transport.Crew;
import it.trama.transport.Ride;
import it.trama.transport.TransportFixtures;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class PlanningADayTest {

    private static final String DRIVES = "notte";
    private static final String BODY = "accoglienza";

    @Autowired
    TransportFixtures transport;

    private Ride ride(LocalDate day, String time, String body) {
        return transport.asked(transport.typed(day, time), body).getFirst();
    }

    private MvcTestResult act(String user, String what, LocalDate day) {
        return transport.post(
                user,
                "/trasporti/" + what,
                Map.of("giorno", day.toString(), "id", UUID.randomUUID().toString()));
    }

    private MvcTestResult move(String user, Ride ride, String crew, boolean lock) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("id", UUID.randomUUID().toString());
        typed.put("version", Integer.toString(ride.progress().version()));
        typed.put("crew", crew);
        typed.put("locked", lock ? "yes" : "no");
        return transport.post(user, "/trasporti/corse/" + ride.id(), typed);
    }

    private Ride now(Ride ride) {
        return transport.ride(DRIVES, ride.id());
    }

    @Test
    void a_proposal_gives_each_ride_a_crew_and_can_be_taken_back() {
        transport.crew(BODY, true);
        LocalDate day = transport.day();
        Ride one = ride(day, "9:00", BODY);
        Ride two = ride(day, "14:00", BODY);
        assertThat(act(DRIVES, "proposta", day)).hasStatus3xxRedirection();
        assertThat(List.of(now(one), now(two))).allMatch(ride -> ride.held().driver() != null);
        assertThat(transport.get(DRIVES, "/trasporti?giorno=" + day))
                .bodyText()
                .contains("2 corse su 2", "via Dante 1", "Annulla l'ultima modifica");
        act(DRIVES, "indietro", day);
        assertThat(List.of(now(one), now(two))).allMatch(ride -> ride.held().driver() == null);
    }

    @Test
    void who_cannot_be_served_is_listed_with_the_reason() {
        transport.crew(BODY, true);
        LocalDate day = transport.day();
        ride(day, "21:00", BODY);
        act(DRIVES, "proposta", day);
        assertThat(transport.get(DRIVES, "/trasporti?giorno=" + day))
                .bodyText()
                .contains("Nessun autista è disponibile a quell'ora");
    }

    @Test
    void moved_by_hand_a_ride_says_what_it_breaks_and_locked_it_stays() {
        Crew crew = transport.crew(BODY, false);
        LocalDate day = transport.day();
        var typed = transport.typed(day, "10:00");
        typed.put("wheelchair", "yes");
        Ride chair = transport.asked(typed, BODY).getFirst();
        assertThat(transport.get(DRIVES, "/trasporti/corse/" + chair.id()))
                .bodyText()
                .contains(crew.driver().name(), "non porta persone in carrozzina");
        assertThat(move(DRIVES, chair, ArrangeDay.key(crew), true)).hasStatus3xxRedirection();
        assertThat(transport.get(DRIVES, "/trasporti?giorno=" + day))
                .bodyText()
                .contains("1 avviso", "non porta persone in carrozzina", "bloccata");
        act(DRIVES, "proposta", day);
        assertThat(now(chair).held().driver()).isEqualTo(crew.driver().id());
        assertThat(transport.get(DRIVES, "/trasporti/corse/" + chair.id()))
                .bodyText()
                .contains("assegnata");
    }

    @Test
    void the_second_of_two_savers_sees_both_choices() {
        Crew crew = transport.crew(BODY, true);
        LocalDate day = transport.day();
        Ride ride = ride(day, "10:00", BODY);
        assertThat(move(DRIVES, ride, ArrangeDay.key(crew), false)).hasStatus3xxRedirection();
        assertThat(move(DRIVES, ride, "", false))
                .hasStatus(409)
                .bodyText()
                .contains(crew.driver().name(), "Nessuno per ora");
        assertThat(move(DRIVES, now(ride), "", false)).hasStatus3xxRedirection();
        assertThat(now(ride).held().driver()).isNull();
        assertThat(transport.post(DRIVES, "/trasporti/corse/" + ride.id(), Map.of()))
                .hasStatus(422);
    }

    @Test
    void after_the_plan_is_confirmed_what_others_change_is_told() {
        transport.crew(BODY, true);
        LocalDate day = transport.today().plusDays(3);
        Ride ride = ride(day, "9:00", BODY);
        ride(day, "15:00", BODY);
        act(DRIVES, "proposta", day);
        act(DRIVES, "conferma", day);
        assertThat(transport.get(DRIVES, "/trasporti?giorno=" + day)).bodyText().contains("Confermato");
        transport.post(
                "assistente",
                "/trasporti/corse/" + ride.id() + "/annulla",
                Map.of("what", "one", "reason", "ricoverata", "back", "/cartelle/" + UUID.randomUUID() + "/trasporti"));
        assertThat(transport.get(DRIVES, "/trasporti?giorno=" + day))
                .bodyText()
                .contains("annullata la corsa", "ricoverata");
        assertThat(transport.get(DRIVES, "/")).bodyText().contains("Cambiata 1 corsa");
        act(DRIVES, "visto", day);
        assertThat(transport.get(DRIVES, "/trasporti?giorno=" + day)).bodyText().doesNotContain("Cambiato da altri");
        transport.post(DRIVES, "/trasporti/conferma", Map.of("giorno", day.toString(), "confirmed", "false"));
        assertThat(transport.get(DRIVES, "/trasporti?giorno=" + day)).bodyText().contains("Conferma il piano");
    }

    @Test
    void a_coordinator_plans_across_associations_without_a_name() {
        transport.crew(BODY, true);
        LocalDate day = transport.day();
        Ride asked = transport.asked(transport.typed(day, "9:00"), "").getFirst();
        assertThat(transport.ofRequest(DRIVES, asked.request())).isEmpty();
        assertThat(act("coordinatore", "proposta", day)).hasStatus3xxRedirection();
        Ride given = transport.ride("coordinatore", asked.id());
        assertThat(given.held().body()).isNotNull();
        act("coordinatore", "conferma", day);
        assertThat(transport.get("coordinatore", "/trasporti?giorno=" + day))
                .bodyText()
                .contains("confermato");
        act("coordinatore", "indietro", day);
        assertThat(transport.ride("coordinatore", asked.id()).held().body()).isNull();
    }

    @Test
    void a_stranger_finds_nothing_to_plan() {
        transport.crew(BODY, true);
        LocalDate day = transport.day();
        Ride ride = ride(day, "9:00", BODY);
        assertThat(transport.get("sindaco", "/trasporti")).hasStatus(404);
        assertThat(transport.get("ente", "/trasporti?giorno=" + day)).bodyText().contains("Nessuna corsa");
        assertThat(transport.get("ente", "/trasporti/corse/" + ride.id())).hasStatus(404);
        assertThat(move("ente", ride, "", false)).hasStatus(404);
        assertThat(act("sindaco", "proposta", day)).hasStatus(404);
    }
}
