package it.trama.fund.ledger;

import it.trama.fund.Budget;
import it.trama.fund.CommitmentRefusal;
import it.trama.fund.FundBulk;
import it.trama.fund.OpenLine;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.plan.PlanBulk;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lines of the current year, made by the front doors. */
@Component
class LedgerFixtures {

    private final PlanBulk plan;
    private final FundBulk funds;
    private final Budget budget;
    private final CurrentActor actors;
    private final Clock clock;
    private final JdbcClient db;

    LedgerFixtures(PlanBulk plan, FundBulk funds, Budget budget, CurrentActor actors, Clock clock, JdbcClient db) {
        this.plan = plan;
        this.funds = funds;
        this.budget = budget;
        this.actors = actors;
        this.clock = clock;
        this.db = db;
    }

    List<OpenLine> lines() {
        actors.runAs(SystemActor.ACTOR, plan::loadDocument);
        actors.runAs(SystemActor.ACTOR, funds::loadDocument);
        return budget.openLines(LocalDate.now(clock).getYear());
    }

    UUID line(String fund) {
        return lines().stream()
                .filter(line -> line.fund().equals(fund))
                .findFirst()
                .orElseThrow()
                .id();
    }

    UUID closedLine() {
        lines();
        return db.sql("select id from fund.lines where code = 'fnps-2019-1'")
                .query(UUID.class)
                .single();
    }

    static UUID value(Result<UUID, CommitmentRefusal> result) {
        return switch (result) {
            case Done(var value) -> value;
            case Refused(var reason) -> throw new AssertionError(reason);
        };
    }
}
