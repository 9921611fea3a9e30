package it.trama.fund.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.TramaTest;
import it.trama.fund.Budget;
import it.trama.fund.FundBulk;
import it.trama.fund.FundBulk.Loaded;
import it.trama.fund.FundBulk.Past;
import it.trama.fund.FundBulk.PastCommitment;
import it.trama.fund.FundingRefusal;
import it.trama.fund.OpenLine;
import it.trama.kernel.Money;
import it.trama.kernel.Result;
import it.trama.plan.PlanBulk;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import it.trama.trust.signin.As;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;

@TramaTest
class TheFundsOfTheDocumentTest {

    @Autowired
    PlanBulk plan;

    @Autowired
    FundBulk funds;

    @Autowired
    LoadFunding load;

    @Autowired
    Budget budget;

    @Autowired
    CurrentActor actors;

    @Autowired
    As as;

    @Autowired
    Clock clock;

    @BeforeEach
    void they_are_loaded() {
        actors.runAs(SystemActor.ACTOR, plan::loadDocument);
        actors.runAs(SystemActor.ACTOR, funds::loadDocument);
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    private OpenLine line(String fund) {
        return budget.openLines(thisYear()).stream()
                .filter(line -> line.fund().equals(fund))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void loading_again_adds_nothing() {
        assertThat(actors.runAs(SystemActor.ACTOR, funds::loadDocument)).isEqualTo(Result.done(new Loaded(43, 0)));
    }

    @Test
    void the_printed_years_are_closed_and_the_current_one_can_be_committed_on() {
        assertThat(budget.openLines(2019)).isEmpty();
        assertThat(budget.openLines(2020)).isEmpty();
        assertThat(budget.openLines(thisYear()))
                .hasSizeGreaterThan(16)
                .anyMatch(line -> "POV-02".equals(line.planItem()))
                .anyMatch(line -> line.planItem() == null);
    }

    @Test
    void a_fund_cut_into_lines_is_whole_to_the_cent() {
        var poverty = budget.openLines(thisYear()).stream()
                .filter(line ->
                        line.fund().equals("Fondo Povertà SFD") || line.fund().equals("FSR"))
                .map(OpenLine::available)
                .reduce(Money.ZERO, Money::plus);
        assertThat(poverty).isEqualTo(Money.of("1080680.37"));
    }

    @Test
    void lines_on_an_item_that_the_plan_does_not_have_are_refused_before_anything_is_written() {
        String header = "group,fund_code,fund,marker,year,amount_eur\n";
        var table = FundingTable.read(
                new StringReader(header + "project,prova,Prova,,2031,1.00\n"),
                new StringReader("group,label,year,amount_eur\nproject,P,2031,1.00\ntotal,T,2031,1.00\n"));
        var purposes = Purposes.read(new StringReader("fund_code,purpose,plan_item,share\nprova,x,XXX-01,1\n"));
        var answer = as.run("ufficio", () -> load.handle(new LoadFunding.Command(table, purposes, 2031)));
        assertThat(answer).isEqualTo(Result.refused(new FundingRefusal.NoSuchPlanItem("XXX-01")));
    }

    @Test
    void only_the_plan_office_and_the_operator_load() {
        assertThatThrownBy(() -> as.run("coordinatore", funds::loadDocument)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void past_commitments_are_copied_in_and_count_like_any_other() {
        OpenLine line = line("BANCA DELL'ACQUA");
        LocalDate day = LocalDate.of(thisYear(), 2, 1);
        var settled = List.of(new Past(UUID.randomUUID(), Money.of("3.00"), day));
        UUID id = UUID.randomUUID();
        funds.load(List.of(new PastCommitment(
                id, line.id(), "PROJECT_RESOURCE", UUID.randomUUID(), Money.of("10.00"), day, settled)));
        assertThat(line("BANCA DELL'ACQUA").available())
                .isEqualTo(line.available().minus(Money.of("10.00")));
        assertThat(budget.commitment(id).orElseThrow().left()).isEqualTo(Money.of("7.00"));
    }

    @Test
    void a_past_commitment_beyond_its_line_stops_the_whole_copy() {
        OpenLine line = line("PON");
        LocalDate day = LocalDate.of(thisYear(), 2, 1);
        var good = new PastCommitment(
                UUID.randomUUID(), line.id(), "VOUCHER", UUID.randomUUID(), Money.of("1.00"), day, List.of());
        Money beyond = line.available().plus(Money.of("1.00"));
        var bad =
                new PastCommitment(UUID.randomUUID(), line.id(), "VOUCHER", UUID.randomUUID(), beyond, day, List.of());
        assertThatThrownBy(() -> funds.load(List.of(good, bad)))
                .isInstanceOf(DataIntegrityViolationException.class)
                .rootCause()
                .hasMessageContaining("below zero");
        assertThat(line("PON").available()).isEqualTo(line.available());
    }
}
