package it.trama.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.kernel.Money;
import it.trama.voucher.Supports.Support;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Forty hours of home care of a signed project become vouchers that the family takes where it wants; the money is the project's. */
@TramaTest
class FromASignedProjectTest {

    @Autowired
    Wards wards;

    @Autowired
    Supports supports;

    @Autowired
    MakingMoves.Placing placing;

    private Support support = new Support(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    @BeforeEach
    void a_project_with_forty_hours() {
        support = supports.signed(wards.today());
    }

    private String tab() {
        return "/cartelle/" + support.record() + "/voucher";
    }

    private MvcTestResult give(String user, UUID assignment, String hours) {
        return wards.post(
                user,
                "/consegne/" + assignment,
                Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "quantity",
                        hours,
                        "day",
                        wards.today().toString(),
                        "note",
                        ""));
    }

    @Test
    void the_family_s_choice_accepts_starts_and_gives_on_the_project_s_own_commitment() {
        assertThat(wards.get("assistente", tab())).bodyText().contains("Fai un voucher", "restano 40 ore, 853,32 €");
        assertThat(wards.get("assistente", tab() + "/nuovo?parte=" + support.assignment()))
                .hasStatusOk()
                .bodyText()
                .contains("ore libere alla settimana");
        UUID voucher = supports.asked(wards, support, "30");
        assertThat(wards.get("ente2", "/voucher/" + voucher)).bodyText().contains("Nome riservato", "Inizio previsto");
        wards.done("ente2", voucher, Move.ACCEPT);
        wards.done("ente2", voucher, Move.START);
        assertThat(give("ente2", voucher, "2,5")).hasStatus3xxRedirection();
        assertThat(supports.settled(support)).isEqualTo(Money.of("53.33"));
        assertThat(supports.commitments(voucher)).isZero();
        assertThat(supports.commitments(support.assignment())).isOne();
        assertThat(supports.left(support)).isEqualTo("10.00 / 213.33");
    }

    @Test
    void what_was_not_passed_on_stays_with_the_body_of_the_project() {
        supports.asked(wards, support, "38");
        assertThat(give("ente", support.assignment(), "3"))
                .hasStatus(422)
                .bodyText()
                .contains("Restano 2 ore");
        assertThat(give("ente", support.assignment(), "2")).hasStatus3xxRedirection();
    }

    @Test
    void one_at_a_time_and_not_more_than_is_left_nor_outside_the_project() {
        var much = Supports.typed(support, wards.today(), "40,5");
        assertThat(supports.ask(wards, support, much)).hasStatus(422).bodyText().contains("al massimo 40");
        var late = Supports.typed(support, wards.today(), "10");
        late.put("until", wards.today().plusDays(80).toString());
        assertThat(supports.ask(wards, support, late)).hasStatus(422).bodyText().contains("dentro il progetto");
        supports.asked(wards, support, "10");
        assertThat(supports.ask(wards, support, Supports.typed(support, wards.today(), "10")))
                .hasStatus(422)
                .bodyText()
                .contains("ha già un voucher aperto");
        assertThat(supports.ask(
                        wards, support, Map.of("part", support.assignment().toString())))
                .hasStatus(422);
    }

    @Test
    void the_same_sending_twice_is_one_voucher() {
        var typed = Supports.typed(support, wards.today(), "10");
        supports.ask(wards, support, typed);
        assertThat(supports.ask(wards, support, typed)).hasStatus3xxRedirection();
        assertThat(supports.left(support)).isEqualTo("30.00 / 639.99");
    }

    @Test
    void one_that_never_began_gives_all_of_it_back_to_the_project() {
        UUID voucher = supports.asked(wards, support, "40");
        assertThat(supports.left(support)).isEqualTo("0.00 / 0.00");
        wards.done("assistente", voucher, Move.CANCEL, "reason", "GAVE_UP");
        assertThat(supports.left(support)).isEqualTo("40.00 / 853.32");
        assertThat(wards.get("assistente", tab())).bodyText().contains("Fai un voucher", "Annullato");
    }

    @Test
    void what_one_that_ended_did_not_give_is_there_for_the_next() {
        UUID voucher = supports.asked(wards, support, "40");
        wards.done("ente2", voucher, Move.ACCEPT);
        wards.done("ente2", voucher, Move.START);
        give("ente2", voucher, "7");
        wards.done("ente2", voucher, Move.END, "toWhom", "FAMILY", "handover", "tutto bene");
        assertThat(wards.get("assistente", tab())).bodyText().contains("restano 33 ore");
        UUID next = supports.asked(wards, support, "33");
        assertThat(wards.voucher("assistente", next).grant().amount().total()).isEqualTo(Money.of("703.99"));
        assertThat(give("ente2", voucher, "1")).hasStatus(422);
    }

    @Test
    void when_the_project_ends_its_voucher_ends_and_everybody_sees_it() {
        UUID voucher = supports.asked(wards, support, "20");
        wards.done("ente2", voucher, Move.ACCEPT);
        wards.done("ente2", voucher, Move.START);
        supports.closed(support, wards.today().plusDays(1));
        placing.place(voucher);
        assertThat(wards.get("ente2", "/voucher/" + voucher)).bodyText().contains("Annullato", "il progetto è finito");
        assertThat(wards.get("ente2", "/consegne/" + voucher)).bodyText().contains("fino al");
    }

    @Test
    void the_plan_office_sees_its_course_and_no_name() {
        supports.asked(wards, support, "5");
        assertThat(wards.get("ufficio", "/voucher/ufficio"))
                .bodyText()
                .contains("Voucher assistenza domiciliare")
                .doesNotContain("Bertoldi");
    }
}
