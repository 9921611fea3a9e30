package it.trama.fund.rule;

import static it.trama.platform.web.Texts.t;

import it.trama.duty.Duties;
import it.trama.duty.NewDuty;
import it.trama.fund.FundDesk;
import it.trama.fund.FundTotal;
import it.trama.fund.FundTotals;
import it.trama.fund.rule.Rules.Of;
import it.trama.fund.rule.Rules.Rule;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what binds a fund, and ends it; what has a day is due in the district's calendar. */
@Service
class WorkOnRules {

    private final Rules rules;
    private final FundTotals totals;
    private final Duties duties;
    private final FundDesk desk;

    WorkOnRules(Rules rules, FundTotals totals, Duties duties, FundDesk desk) {
        this.rules = rules;
        this.totals = totals;
        this.duties = duties;
        this.desk = desk;
    }

    /** Refused with the year when it is closed. */
    @Transactional
    public Result<UUID, Integer> handle(Rule rule, String fund, int year) {
        desk.requireWriting();
        FundTotal of = totals.of(fund, year).orElseThrow(NotFound::new);
        if (of.closed()) {
            return Result.refused(year);
        }
        if (rules.where(rule.id()).isEmpty()) {
            rules.add(rule, fund, year);
            LocalDate day = rule.bound().day();
            if (day != null) {
                String title = t("fund.rule.duty." + rule.kind(), of.name(), String.valueOf(year));
                duties.set(new NewDuty(rule.id(), "FUND", title, of.href(), day, null));
            }
            desk.write("fund.rule_written", "%s %d: %s".formatted(fund, year, rule.kind()));
        }
        return Result.done(rule.id());
    }

    @Transactional
    public Result<Of, Integer> handle(UUID rule) {
        desk.requireWriting();
        Of of = rules.where(rule).orElseThrow(NotFound::new);
        if (!of.open()) {
            return Result.refused(of.year());
        }
        rules.end(rule);
        duties.drop(rule);
        desk.write("fund.rule_ended", "%s %d".formatted(of.fund(), of.year()));
        return Result.done(of);
    }
}
