package it.trama.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.platform.db.Database;
import it.trama.trust.signin.As;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TramaTest
class WhatRulesDoTest {

    @Autowired
    Wards wards;

    @Autowired
    MakingMoves.Placing placing;

    @Autowired
    Providers providers;

    @Autowired
    Database database;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void money() {
        wards.authorised("9000");
    }

    @Test
    void an_offer_that_nobody_answers_goes_to_the_next_and_the_first_sees_it_no_more() throws SQLException {
        UUID id = wards.asked();
        expire(id);
        assertThat(wards.move("ente", id, Move.ACCEPT))
                .hasStatus(422)
                .bodyText()
                .contains("tempo per rispondere");
        placing.place(id);
        assertThat(wards.voucher(id).place().provider()).isEqualTo(Wards.ARGINE);
        assertThat(wards.get("ente", "/voucher/" + id)).hasStatus(404);
        assertThat(wards.get("ente", "/")).bodyText().contains("tempo scaduto");
        wards.get("ente", "/voucher");
        assertThat(wards.get("ente", "/"))
                .bodyText()
                .doesNotContain(wards.voucher(id).number() + ": tempo scaduto");
    }

    @Test
    void without_a_preference_it_goes_to_whoever_has_waited_longest_for_one() {
        var expected = as.inTransaction("reparto", () -> providers.candidates("HOME_CARE", wards.today()));
        var typed = wards.typed();
        typed.remove("told.first");
        typed.remove("told.second");
        UUID chosen =
                Objects.requireNonNull(wards.voucher(wards.ask(typed)).place().provider());
        assertThat(expected.stream()
                        .map(Providers.Candidate::lastOffer)
                        .filter(Objects::nonNull)
                        .toList())
                .isSorted();
        assertThat(expected.stream().map(Providers.Candidate::organisation)).contains(chosen);
    }

    @Test
    void the_hours_that_vouchers_take_are_no_longer_free() {
        BigDecimal before = free(Wards.SERVIZI);
        wards.asked();
        assertThat(before.subtract(free(Wards.SERVIZI))).isEqualByComparingTo("6");
    }

    @Test
    void a_second_voucher_of_the_same_hospital_for_the_same_person_asks_to_be_confirmed() {
        var typed = wards.typed();
        UUID first = wards.ask(typed);
        var again = new HashMap<>(typed);
        again.put("id", UUID.randomUUID().toString());
        assertThat(wards.post("reparto", "/voucher/nuovo", again))
                .hasStatus(422)
                .bodyText()
                .contains("Avete già un voucher aperto", wards.voucher(first).number());
        again.put("told.again", "si");
        UUID second = wards.ask(again);
        assertThat(wards.voucher(second).place().waits()).isEqualTo(Voucher.Waits.DOUBLE);
        wards.done("assistente", second, Move.CONFIRM);
        assertThat(wards.voucher(second).state()).isEqualTo(VoucherState.OFFERED);
    }

    @Test
    void sent_twice_it_is_asked_once() {
        var typed = wards.typed();
        wards.ask(typed);
        Voucher first = wards.voucher(wards.ask(typed));
        assertThat(first.state()).isEqualTo(VoucherState.OFFERED);
    }

    @Test
    void what_is_typed_wrong_is_said_beside_the_field() {
        var typed = new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "who.birth", "31/2/1940"));
        assertThat(wards.post("reparto", "/voucher/nuovo", typed))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivere il cognome", "Scrivere la data di nascita", "Scegliere un livello");
    }

    @Test
    void the_person_is_registered_once_and_the_ward_reads_neither_registry_nor_record() {
        var typed = wards.typed();
        UUID id = wards.ask(typed);
        UUID record = Objects.requireNonNull(wards.voucher(id).place().record());
        for (String user : new String[] {"reparto", "ente"}) {
            assertThat(wards.get(user, "/cartelle/" + record)).hasStatus(404);
            assertThat(as.inTransaction(user, () -> rows("casefile.social_records")))
                    .isZero();
            assertThat(as.inTransaction(user, () -> rows("people.persons"))).isZero();
        }
        assertThat(wards.get("assistente", "/cartelle/" + record)).hasStatusOk();
    }

    private long rows(String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }

    private BigDecimal free(UUID provider) {
        return as.inTransaction("reparto", () -> providers.candidates("HOME_CARE", wards.today())).stream()
                .filter(candidate -> candidate.organisation().equals(provider))
                .map(Providers.Candidate::free)
                .findFirst()
                .orElseThrow();
    }

    /** As if the hours had gone by. */
    private void expire(UUID id) throws SQLException {
        Instant past = wards.now().minusSeconds(60);
        try (var owner = database.openAsOwner();
                var update = owner.prepareStatement("update voucher.vouchers set offer_until = ? where id = ?")) {
            update.setObject(1, past.atOffset(java.time.ZoneOffset.UTC));
            update.setObject(2, id);
            assertThat(update.executeUpdate()).isOne();
        }
    }

    @Test
    void a_body_of_another_hospital_or_place_sees_nothing() {
        UUID id = wards.asked();
        for (String user : new String[] {
            "ente2", "casa", "antenna", "caritas", "ufficio", "sindaco", "dpo", "admin", "assistente2", "rete"
        }) {
            assertThat(wards.get(user, "/voucher/" + id)).as(user).hasStatus(404);
            assertThat(wards.move(user, id, Move.CANCEL, "reason", "DIED"))
                    .as(user)
                    .hasStatus(404);
        }
        assertThat(DemoStaff.id("body", "asst-cremona"))
                .isEqualTo(wards.voucher(id).place().asked().ward());
    }
}
