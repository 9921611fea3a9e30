package it.trama.project.ranking;

import it.trama.fund.Budget;
import it.trama.fund.OpenLine;
import it.trama.kernel.Money;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.project.ranking.Calls.Call;
import it.trama.project.ranking.Calls.Share;
import it.trama.project.ranking.RankingTrace.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a call for some days with money of fund lines; sent twice it is opened once. */
@Service
class OpenCall {

    record Command(Call call, List<Share> shares) {}

    private final Calls calls;
    private final DefinedRules rules;
    private final Budget budget;
    private final RankingTrace trace;

    OpenCall(Calls calls, DefinedRules rules, Budget budget, RankingTrace trace) {
        this.calls = calls;
        this.rules = rules;
        this.budget = budget;
        this.trace = trace;
    }

    @Transactional
    public Result<UUID, Refusal> handle(Command command) {
        RankingTrace.only(trace.plans());
        RankingRules kind = rules.get(command.call().rules(), command.call().version());
        for (Share share : command.shares()) {
            kind.support(share.support());
            if (promised(share, command.shares()).isMoreThan(available(share))) {
                return Result.refused(Refusal.NOT_ENOUGH);
            }
        }
        if (calls.add(command.call(), command.shares(), trace.actor().user())) {
            trace.write("project.ranking.opened", kind.named().code());
        }
        return Result.done(command.call().id());
    }

    private Money available(Share share) {
        return budget.line(share.lineId()).map(OpenLine::available).orElseThrow(NotFound::new);
    }

    /** All that the call promises of one line. */
    private static Money promised(Share share, List<Share> all) {
        return all.stream()
                .filter(other -> other.lineId().equals(share.lineId()))
                .map(Share::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
