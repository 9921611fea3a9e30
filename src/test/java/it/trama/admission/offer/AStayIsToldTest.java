package it.trama.admission.offer;

import static it.trama.admission.Homes.HOME;
import static it.trama.admission.Homes.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.admission.Homes;
import it.trama.admission.Homes.Waiting;
import it.trama.network.Resources;
import it.trama.platform.db.Rows;
import it.trama.trust.signin.As;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TramaTest
class AStayIsToldTest {

    private static final UUID NONE = new UUID(0, 0);

    @Autowired
    Homes homes;

    @Autowired
    Resources resources;

    @Autowired
    OfferJob job;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    private UUID home = NONE;
    private Waiting rosa = new Waiting(NONE, NONE, NONE);

    @BeforeEach
    void one_enters_three_days_ago() {
        home = homes.home("Casa contata", 3);
        rosa = homes.woman("Contata", "1938-02-01");
        enters(rosa, home, 3);
    }

    private void enters(Waiting who, UUID where, int daysAgo) {
        UUID place = homes.onList(who, where, Map.of());
        homes.offer(place, "");
        homes.answer(place, true, "");
        assertThat(homes.enter(place, homes.today().minusDays(daysAgo))).hasStatus3xxRedirection();
    }

    private int free(UUID where) {
        return as.inTransaction(
                HOME,
                () -> resources.find(where).flatMap(Resources.Resource::free).orElse(-1));
    }

    /** What the register of helps holds of the home about her: until which day. */
    private List<String> helps(UUID where) {
        return as.inTransaction(
                HOME,
                () -> db.sql(
                                "select kind || ' ' || goal || ' ' || coalesce(upper(valid)::text, 'ancora') from casefile.help "
                                        + "where person_id = :person and source_kind = 'STAY' and goal = (select name from network.facilities where id = :home)")
                        .param("person", rosa.person())
                        .param("home", where)
                        .query(Rows.scalar(String.class))
                        .list());
    }

    private String stay() {
        return as.inTransaction(
                HOME,
                () -> db.sql("select id::text from admission.stays where facility_id = :home and person_key = :who")
                        .param("who", rosa.person().toString())
                        .param("home", home)
                        .query(Rows.scalar(String.class))
                        .single());
    }

    @Test
    void to_the_register_of_helps_and_to_the_map_with_the_same_number() {
        assertThat(helps(home))
                .singleElement()
                .asString()
                .startsWith("HOUSING Casa di prova")
                .endsWith("ancora");
        assertThat(free(home)).isEqualTo(2);
        homes.post(
                HOME,
                homes.list(home) + "/ospiti",
                Map.of("id", UUID.randomUUID().toString(), "name", "Ospite di prima", "since", "2020-01-01"));
        assertThat(free(home)).isEqualTo(1);
        homes.post(
                HOME,
                homes.list(home) + "/ospiti/" + stay(),
                Map.of("on", homes.today().toString(), "reason", "HOME"));
        assertThat(free(home)).isEqualTo(2);
        assertThat(helps(home))
                .singleElement()
                .asString()
                .endsWith(homes.today().toString());
    }

    @Test
    void nobody_declares_a_second_number_by_hand() {
        assertThat(homes.post(
                        HOME,
                        "/rete/posti/" + home,
                        Map.of("occupied", "0", "day", homes.today().toString())))
                .hasStatus(422)
                .bodyText()
                .contains("si registrano uno per uno");
    }

    @Test
    void moving_to_another_home_ends_the_help_of_the_first() {
        UUID other = homes.home("Casa seconda", 1);
        enters(new Waiting(rosa.person(), rosa.record(), UUID.randomUUID()), other, 0);
        assertThat(helps(home))
                .singleElement()
                .asString()
                .endsWith(homes.today().toString());
        assertThat(helps(other)).singleElement().asString().endsWith("ancora");
        assertThat(free(home)).isEqualTo(3);
        assertThat(job.count()).isPositive();
        assertThat(free(home)).isEqualTo(3);
        assertThat(homes.get(WORKER, "/cartelle/" + rosa.record())).hasStatusOk();
    }
}
