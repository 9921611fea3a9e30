package it.trama.delivery.group;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.delivery.group.GroupFixtures.Promise;
import it.trama.kernel.Money;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class SharingASessionTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    GroupFixtures make;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private UUID group;
    private String address;

    @BeforeEach
    void an_hour_of_the_whole_group_costs_fifty_euros() {
        group = UUID.randomUUID();
        address = "/consegne/gruppi/" + group;
        post(
                "caritas",
                "/consegne/gruppi",
                "id",
                group.toString(),
                "name",
                "Compiti insieme",
                "kind",
                "HOMEWORK",
                "cost",
                "50",
                "sharing",
                "HOUR-si",
                "from",
                "2026-01-01");
    }

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

    private UUID join(Promise promise) {
        UUID member = UUID.randomUUID();
        String since = LocalDate.now(clock).minusDays(5).toString();
        post(
                "caritas",
                address + "/partecipanti",
                "id",
                member.toString(),
                "assignment",
                promise.id().toString(),
                "since",
                since);
        return member;
    }

    private MvcTestResult hold(UUID session, String hours, UUID... present) {
        return post(
                "caritas",
                address,
                Stream.concat(
                                Stream.of(
                                        "id",
                                        session.toString(),
                                        "quantity",
                                        hours,
                                        "others",
                                        "2",
                                        "day",
                                        LocalDate.now(clock).toString()),
                                Stream.of(present).flatMap(p -> Stream.of("present", p.toString())))
                        .toArray(String[]::new));
    }

    private Money settled(Promise promise) {
        return make.settled(Objects.requireNonNull(promise.commitment()));
    }

    private int deliveries(List<Promise> of) {
        return as.inTransaction(
                "caritas",
                () -> db.sql("select count(*) from delivery.deliveries where assignment_id = any (:ids)")
                        .param("ids", of.stream().map(Promise::id).toArray(UUID[]::new))
                        .query(Integer.class)
                        .single());
    }

    @Test
    void each_consumes_their_own_commitment_and_the_parts_sum_to_the_whole() {
        var three = List.of(make.tenHours("150"), make.tenHours("150"), make.tenHours("150"));
        UUID[] members = three.stream().map(this::join).toArray(UUID[]::new);
        UUID session = UUID.randomUUID();
        assertThat(hold(session, "2", members)).hasRedirectedUrl(address);
        assertThat(hold(session, "2", members)).hasRedirectedUrl(address);
        assertThat(three.stream().map(this::settled).reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.of("100.00"));
        assertThat(three.stream().map(this::settled).map(Money::toString).sorted())
                .containsExactly("33.33", "33.33", "33.34");
        assertThat(get("caritas", address)).bodyText().contains("2 ore", "100,00 €", "3 presenti, altri 2");
    }

    @Test
    void a_refusal_is_said_person_by_person_and_nothing_is_stored() {
        var rich = make.tenHours("150");
        var poor = make.tenHours("10");
        UUID[] members = {join(rich), join(poor)};
        assertThat(hold(UUID.randomUUID(), "2", members))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Non è stato registrato niente", CasefileFixtures.familyName(poor.person()), "restano 10,00 €")
                .contains("Nessun incontro registrato");
        assertThat(settled(rich)).isEqualTo(Money.ZERO);
        assertThat(deliveries(List.of(rich, poor))).isZero();
        assertThat(hold(UUID.randomUUID(), "2", members[0])).hasStatus3xxRedirection();
        assertThat(settled(rich)).isEqualTo(Money.of("100.00"));
    }

    @Test
    void a_reversal_gives_every_part_back_and_one_part_alone_cannot_be_cancelled() {
        var two = List.of(make.tenHours("150"), make.tenHours("150"));
        UUID session = UUID.randomUUID();
        hold(session, "2", two.stream().map(this::join).toArray(UUID[]::new));
        assertThat(cancelPartOf(two.getFirst().id())).hasStatus(422).bodyText().contains("incontro di gruppo");
        assertThat(cancel(session)).hasRedirectedUrl(address);
        assertThat(two.stream().map(this::settled)).containsOnly(Money.ZERO);
        assertThat(deliveries(two)).isEqualTo(4);
        assertThat(cancel(session)).hasStatus(422).bodyText().contains("già annullata");
    }

    private MvcTestResult cancelPartOf(UUID assignment) {
        UUID part = as.inTransaction(
                "caritas",
                () -> db.sql("select id from delivery.deliveries where assignment_id = :id")
                        .param("id", assignment)
                        .query(UUID.class)
                        .single());
        String reversal = UUID.randomUUID().toString();
        String address = "/consegne/" + assignment + "/annulla";
        return post("caritas", address, "delivery", part.toString(), "reversal", reversal, "reason", "no");
    }

    private MvcTestResult cancel(UUID session) {
        return post(
                "caritas",
                address + "/annulla",
                "session",
                session.toString(),
                "reversal",
                UUID.randomUUID().toString(),
                "reason",
                "giorno sbagliato");
    }

    @Test
    void the_record_of_one_shows_their_share_and_nobody_elses_name() {
        var one = make.tenHours(null);
        var other = make.tenHours(null);
        hold(UUID.randomUUID(), "3", join(one), join(other));
        assertThat(get("assistente", "/cartelle/" + one.record() + "/consegne"))
                .hasStatusOk()
                .bodyText()
                .contains("1,5 ore", "75,00 €", "Gruppo Compiti insieme: 3 ore, 2 presenti")
                .doesNotContain(CasefileFixtures.familyName(other.person()));
    }

    @Test
    void an_activity_without_participants_is_a_number_only() {
        assertThat(hold(UUID.randomUUID(), "2")).hasStatus3xxRedirection();
        assertThat(get("caritas", address)).bodyText().contains("0 presenti, altri 2");
        String today = LocalDate.now(clock).toString();
        var empty = post("caritas", address, "quantity", "1", "others", "0", "day", today);
        assertThat(empty).hasStatus(422).bodyText().contains("Segna chi c'era");
    }

    @Test
    void who_takes_part_only_by_name_has_a_share_that_nobody_pays() {
        var one = make.tenHours("150");
        UUID guest = UUID.randomUUID();
        post("caritas", address + "/partecipanti", "id", guest.toString(), "label", "Un cugino", "since", "2026-02-01");
        hold(UUID.randomUUID(), "2", join(one), guest);
        assertThat(settled(one)).isEqualTo(Money.of("50.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ente", "assistente", "assistente2", "sindaco", "admin", "dpo", "antenna"})
    void nobody_else_opens_the_group(String user) {
        assertThat(get(user, address)).hasStatus(404);
        String sql = "select count(*) from delivery.groups where id = '" + group + "'";
        assertThat(as.inTransaction(user, () -> db.sql(sql).query(Integer.class).single()))
                .isZero();
    }

    private MvcTestResult letIn(UUID assignment) {
        String id = assignment.toString();
        return post("caritas", address + "/partecipanti", "assignment", id, "since", "2026-02-01");
    }

    @Test
    void a_promise_of_another_body_or_one_that_is_in_already_is_not_taken_in() {
        var one = make.tenHours(null);
        join(one);
        assertThat(letIn(one.id())).hasStatus(422).bodyText().contains("Partecipa già");
        assertThat(letIn(UUID.randomUUID())).hasStatus(404);
    }
}
