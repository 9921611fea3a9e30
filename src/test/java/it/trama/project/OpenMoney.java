package it.trama.project;

import it.trama.fund.Budget;
import it.trama.fund.FundBulk;
import it.trama.fund.OpenLine;
import it.trama.kernel.Money;
import it.trama.plan.PlanBulk;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** A line of this year with money to commit. */
@Component
class OpenMoney {

    private final Budget budget;
    private final PlanBulk plan;
    private final FundBulk funds;
    private final CurrentActor actors;
    private final Clock clock;

    OpenMoney(Budget budget, PlanBulk plan, FundBulk funds, CurrentActor actors, Clock clock) {
        this.budget = budget;
        this.plan = plan;
        this.funds = funds;
        this.actors = actors;
        this.clock = clock;
    }

    OpenLine line() {
        actors.runAs(SystemActor.ACTOR, plan::loadDocument);
        actors.runAs(SystemActor.ACTOR, funds::loadDocument);
        return budget.openLines(LocalDate.now(clock).getYear()).stream()
                .filter(l -> l.available().isMoreThan(Money.of("5000")))
                .findFirst()
                .orElseThrow();
    }
}
