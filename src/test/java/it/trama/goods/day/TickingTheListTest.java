package it.trama.goods.day;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.demo.staff.DemoStaff;
import it.trama.goods.day.Day.Line;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class TickingTheListTest {

    private static final String USER = "il-ponte";

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    Lines lines;

    @Autowired
    CasefileFixtures make;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private MvcTestResult post(String user, String to, String... parameters) {
        var request = http.post().uri(to).with(as.user(user));
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(String user, String from) {
        return http.get().uri(from).with(as.user(user)).exchange();
    }

    private void list(String user, UUID person) {
        assertThat(post(
                        user,
                        "/viveri/destinatari",
                        "id",
                        UUID.randomUUID().toString(),
                        "familyName",
                        CasefileFixtures.familyName(person),
                        "givenName",
                        "Prova",
                        "birth",
                        "3/5/1980",
                        "people",
                        "3",
                        "parcels",
                        "1"))
                .hasStatus3xxRedirection();
    }

    /** A day of today with everybody on the list and as many parcels made up. */
    private UUID day(String user, int parcels) {
        UUID day = UUID.randomUUID();
        String today = LocalDate.now(clock).toString();
        post(user, "/viveri", "id", day.toString(), "name", "Pacchi", "day", today, "help", "FOOD", "covers", "30");
        prepare(user, day, parcels);
        return day;
    }

    private MvcTestResult prepare(String user, UUID day, int parcels) {
        String act = UUID.randomUUID().toString();
        return post(user, "/viveri/giornate/" + day + "/pacchi", "id", act, "parcels", Integer.toString(parcels));
    }

    private Line line(String user, UUID day, UUID person) {
        String label = CasefileFixtures.familyName(person) + " Prova";
        return as.inTransaction(user, () -> lines.of(day)).stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult send(String user, UUID day, String... ticks) {
        return http.post()
                .uri("/viveri/giornate/" + day + "/segni")
                .with(as.user(user))
                .contentType(MediaType.APPLICATION_JSON)
                .content("[" + String.join(",", ticks) + "]")
                .exchange();
    }

    private static String tick(UUID id, Line line, String of) {
        return "{\"id\":\"%s\",\"entry\":\"%s\",\"of\":%s,\"at\":\"2026-11-23T09:00:00Z\"}"
                .formatted(id, line.id(), of.isEmpty() ? "null" : "\"" + of + "\"");
    }

    private long help(UUID person) {
        return as.inTransaction(
                USER,
                () -> db.sql("select count(*) from casefile.help where person_id = :person")
                        .param("person", person)
                        .query(Long.class)
                        .single());
    }

    @Test
    void a_touch_sent_twice_gives_once_and_tells_the_help_register() {
        UUID person = make.person();
        list(USER, person);
        UUID day = day(USER, 500);
        Line line = line(USER, day, person);
        UUID gift = UUID.randomUUID();
        send(USER, day, tick(gift, line, ""));
        assertThat(send(USER, day, tick(gift, line, "")))
                .bodyJson()
                .extractingPath("$.ticked")
                .isEqualTo(1);
        assertThat(send(USER, day, tick(UUID.randomUUID(), line, "")))
                .bodyJson()
                .extractingPath("$.left")
                .isEqualTo(499);
        assertThat(help(person)).isEqualTo(1);
    }

    @Test
    void what_is_taken_back_was_never_help_and_may_be_given_again() {
        UUID person = make.person();
        list(USER, person);
        UUID day = day(USER, 500);
        Line line = line(USER, day, person);
        UUID gift = UUID.randomUUID();
        send(USER, day, tick(gift, line, ""), tick(UUID.randomUUID(), line, gift.toString()));
        assertThat(help(person)).isZero();
        send(USER, day, tick(UUID.randomUUID(), line, ""));
        send(USER, day, tick(UUID.randomUUID(), line, gift.toString()));
        assertThat(help(person)).isEqualTo(1);
    }

    @Test
    void beyond_the_parcels_made_up_the_touch_comes_back_with_its_reason() {
        UUID person = make.person();
        list(USER, person);
        UUID day = day(USER, 500);
        UUID empty = UUID.randomUUID();
        String today = LocalDate.now(clock).toString();
        post(USER, "/viveri", "id", empty.toString(), "name", "Vuota", "day", today, "help", "FOOD", "covers", "30");
        Line line = line(USER, empty, person);
        UUID gift = UUID.randomUUID();
        assertThat(send(USER, empty, tick(gift, line, "")))
                .bodyText()
                .contains("finiti")
                .contains("\"ticked\":0");
        prepare(USER, empty, 1);
        assertThat(send(USER, empty, tick(gift, line, ""))).bodyText().contains("\"ticked\":1");
        assertThat(get(USER, "/viveri/giornate/" + day)).hasStatusOk();
    }

    @Test
    void without_script_the_same_form_gives_and_takes_back() {
        UUID person = make.person();
        list(USER, person);
        UUID day = day(USER, 500);
        Line line = line(USER, day, person);
        String gift = UUID.randomUUID().toString();
        String to = "/viveri/giornate/" + day + "/segno";
        assertThat(post(USER, to, "id", gift, "entry", line.id().toString(), "of", ""))
                .hasStatus3xxRedirection();
        assertThat(help(person)).isEqualTo(1);
        post(USER, to, "id", UUID.randomUUID().toString(), "entry", line.id().toString(), "of", gift);
        assertThat(help(person)).isZero();
    }

    @Test
    void a_closed_day_takes_no_touch_and_is_still_printed() {
        UUID person = make.person();
        list(USER, person);
        UUID day = day(USER, 500);
        Line line = line(USER, day, person);
        String to = "/viveri/giornate/" + day;
        post(USER, to + "/fine", "id", UUID.randomUUID().toString());
        assertThat(post(
                        USER,
                        to + "/segno",
                        "id",
                        UUID.randomUUID().toString(),
                        "entry",
                        line.id().toString(),
                        "of",
                        ""))
                .hasStatus(422)
                .bodyText()
                .contains("giornata è chiusa");
        assertThat(get(USER, "/viveri/giornate/" + day + "/stampa")).bodyText().contains(line.label());
    }

    @Test
    void another_body_gets_the_answer_of_a_day_that_does_not_exist() {
        UUID day = day(USER, 5);
        assertThat(get("caritas", "/viveri/giornate/" + day)).hasStatus(404);
        assertThat(send("caritas", day, "{\"id\":\"%s\",\"entry\":\"%s\"}".formatted(day, day)))
                .hasStatus(404);
        assertThat(prepare("caritas", day, 5)).hasStatus(404);
    }

    @Test
    void that_others_gave_the_same_is_said_only_when_the_person_lets_it_be_said() {
        UUID silent = make.person();
        UUID open = make.person();
        make.food(silent);
        make.food(open);
        list(USER, silent);
        list(USER, open);
        consent(open);
        UUID day = day(USER, 5);
        List<Lines.Warning> warned = as.inTransaction(USER, () -> lines.warnings(day));
        assertThat(warned).extracting(Lines.Warning::personId).contains(open).doesNotContain(silent);
        assertThat(get(USER, "/viveri/giornate/" + day)).bodyText().contains("da un altro ente");
    }

    private void consent(UUID person) {
        LocalDate today = LocalDate.now(clock);
        make.asOwner(
                """
                insert into sharing.consents (id, person_id, exchange, tier, text_version, language, means, given_by, valid, recorded_by, recorded_org, recorded_at)
                values (gen_random_uuid(), ?, 'GOODS', 'MINIMAL', 1, 'it', 'SCREEN', 'PERSON', daterange(?, ?), ?, ?, now())
                """,
                person,
                today.minusDays(1),
                today.plusYears(1),
                DemoStaff.id("user", USER),
                DemoStaff.id("body", USER));
    }
}
