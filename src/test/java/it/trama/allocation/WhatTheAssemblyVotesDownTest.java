package it.trama.allocation;

import static it.trama.allocation.AllocationsFixtures.formula;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.fund.FundTotals;
import it.trama.fund.stage.OwnFund;
import it.trama.governance.Chamber;
import it.trama.governance.Votes;
import it.trama.governance.Votes.Hall;
import it.trama.kernel.Money;
import it.trama.plan.ResolutionSubjects.Subject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class WhatTheAssemblyVotesDownTest {

    private static final int YEAR = 2066;

    @Autowired
    AllocationsFixtures make;

    @Autowired
    OwnFund funds;

    @Autowired
    FundTotals totals;

    @Autowired
    Chamber chamber;

    @Autowired
    Votes votes;

    String title = "";
    UUID line = new UUID(0, 0);
    UUID allocation = line;
    UUID item = line;
    Hall hall = new Hall(line, java.util.List.of());

    @BeforeEach
    void a_proposal_that_is_on_the_agenda_and_fails() {
        title = "Voto " + UUID.randomUUID();
        line = funds.line(funds.fund(YEAR), YEAR);
        make.post("ufficio", "/fondi/linee/" + line + "/movimento", assigned());
        allocation = make.begun(title, "line", line.toString(), "year", String.valueOf(YEAR));
        UUID subject = proposed("800");
        var body = chamber.body();
        UUID session = chamber.session(body, 5);
        item = chamber.item(session, "Riparto");
        String about =
                "update governance.item_versions set subject_kind = 'ALLOCATION', subject_id = ? where item_id = ?";
        chamber.change(about, subject, item);
        hall = votes.open(body, session);
        votes.vote(hall, item, false);
    }

    private static String[] assigned() {
        return new String[] {
            "id", UUID.randomUUID().toString(), "stage", "ASSIGNED", "amount", "1000", "day", "1/3/2026"
        };
    }

    private UUID proposed(String amount) {
        make.post("ufficio", at(""), formula(1, "amount", amount));
        assertThat(make.post("ufficio", at("/proponi"))).hasStatus3xxRedirection();
        return make.waiting(title).stream().map(Subject::id).findFirst().orElseThrow();
    }

    private String at(String what) {
        return "/riparti/" + allocation + what;
    }

    private Money allocated() {
        return totals.line(line).orElseThrow().amounts().allocated();
    }

    private MvcTestResult amended(UUID subject) {
        return chamber.post(
                Chamber.SECRETARY,
                "/governance/punti/" + item + "/emenda",
                "number",
                "1",
                "title",
                "Riparto",
                "change",
                "Una somma più bassa",
                "subject",
                "ALLOCATION:" + subject);
    }

    @Test
    void leaves_no_money_given_out_and_stays_as_it_was_voted() {
        assertThat(allocated()).isEqualTo(Money.ZERO);
        assertThat(make.waiting(title)).isEmpty();
        assertThat(make.get("sindaco", at(""))).bodyText().contains("Respinto", "votazione del punto 1, respinta");
        assertThat(make.post("ufficio", at("/ritira"))).hasStatus(422);
        votes.close(hall);
        assertThat(allocated()).isEqualTo(Money.ZERO);
    }

    @Test
    void is_not_voted_again_as_it_is() {
        UUID first = chamber.list(UUID.class, "select subject_id from governance.item_versions where item_id = ?", item)
                .getFirst();
        assertThat(chamber.get(Chamber.SECRETARY, "/governance/punti/" + item))
                .bodyText()
                .contains("proponga una nuova versione")
                .doesNotContain("Apri la votazione");
        var again = chamber.post(Chamber.SECRETARY, "/governance/punti/" + item + "/votazioni", "number", "1");
        assertThat(again.getMvcResult().getFlashMap().get("notice")).asString().contains("è già deciso");
        assertThat(amended(first)).hasStatus(422).bodyText().contains("Su questo atto si è già deciso");
    }

    @Test
    void passes_as_its_next_version_in_the_same_session() {
        assertThat(make.post("ufficio", at("/emenda"))).hasStatus3xxRedirection();
        UUID second = proposed("600");
        assertThat(chamber.get(Chamber.SECRETARY, "/governance/punti/" + item))
                .bodyText()
                .contains("È pronta «" + title, "<option value=\"ALLOCATION:" + second + "\" selected");
        assertThat(amended(second)).hasStatus3xxRedirection();
        votes.vote(hall, item, true);
        votes.close(hall);
        assertThat(allocated()).isEqualTo(Money.of("600"));
        assertThat(make.get("sindaco", at("?versione=1"))).bodyText().contains("800,00 €", "Respinto");
    }
}
