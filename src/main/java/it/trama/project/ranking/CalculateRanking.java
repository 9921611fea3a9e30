package it.trama.project.ranking;

import it.trama.fund.Budget;
import it.trama.fund.OpenLine;
import it.trama.kernel.Money;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.project.ranking.Calls.Call;
import it.trama.project.ranking.RankedList.Entry;
import it.trama.project.ranking.RankedList.Request;
import it.trama.project.ranking.RankedList.Scored;
import it.trama.project.ranking.RankedList.Share;
import it.trama.project.ranking.RankingTrace.Refusal;
import it.trama.project.ranking.Readings.Known;
import it.trama.project.ranking.Runs.Run;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calculates the lists of a call of the facts valid on its closing day, and keeps them; or does it again as they were known then, and keeps nothing. */
@Service
class CalculateRanking {

    record Calculate(UUID run, UUID call) {}

    record Replay(UUID call, UUID run) {}

    private final Calls calls;
    private final Applications applications;
    private final Runs runs;
    private final DefinedRules rules;
    private final Budget budget;
    private final RankingTrace trace;

    CalculateRanking(
            Calls calls, Applications applications, Runs runs, DefinedRules rules, Budget budget, RankingTrace trace) {
        this.calls = calls;
        this.applications = applications;
        this.runs = runs;
        this.rules = rules;
        this.budget = budget;
        this.trace = trace;
    }

    @Transactional
    public Result<UUID, Refusal> handle(Calculate command) {
        Call call = calls.find(command.call()).orElseThrow(NotFound::new);
        RankingTrace.only(trace.coordinates());
        if (!trace.today().isAfter(call.closesOn())) {
            return Result.refused(Refusal.STILL_OPEN);
        }
        Instant now = trace.now();
        var run = new Run(
                command.run(), call.id(), call.closesOn(), now, trace.actor().user());
        Map<String, Share> money = money(call);
        if (runs.add(run, money)) {
            entries(call, run, money).forEach(entry -> runs.add(run.id(), entry));
            traced("project.ranking.calculated", call);
        }
        return Result.done(run.id());
    }

    /** What the same day gives now, with the money of then. */
    @Transactional
    public List<Entry> handle(Replay command) {
        Call call = calls.find(command.call()).orElseThrow(NotFound::new);
        RankingTrace.only(trace.coordinates());
        Run run = runs.of(call.id()).stream()
                .filter(found -> found.id().equals(command.run()))
                .findFirst()
                .orElseThrow(NotFound::new);
        List<Entry> again = entries(call, run, runs.money(run.id()));
        traced("project.ranking.replayed", call);
        return again;
    }

    private void traced(String action, Call call) {
        applications.subjects(call.id()).forEach(subject -> trace.write(action, subject));
    }

    /** What the call promised, as far as its lines still have it; one line serves the supports in their order. */
    private Map<String, Share> money(Call call) {
        var left = new LinkedHashMap<UUID, Money>();
        var money = new LinkedHashMap<String, Share>();
        for (Calls.Share share : calls.shares(call.id())) {
            Money free = left.computeIfAbsent(
                    share.lineId(),
                    line -> budget.line(line).map(OpenLine::available).orElse(Money.ZERO));
            Money given = share.amount().isMoreThan(free) ? free : share.amount();
            left.put(share.lineId(), free.minus(given));
            money.put(share.support(), new Share(given, share.places()));
        }
        return money;
    }

    private List<Entry> entries(Call call, Run run, Map<String, Share> money) {
        RankingRules kind = rules.get(call.rules(), call.version());
        var scoring = new Scoring(kind);
        var list = new RankedList(kind);
        var bySupport = new LinkedHashMap<String, List<Scored>>();
        applications.facts(call.id(), run.asOf(), run.at(), kind.instruments()).forEach((id, readings) -> {
            Request request = request(id, readings);
            bySupport
                    .computeIfAbsent(request.support(), _ -> new ArrayList<>())
                    .add(new Scored(request, scoring.of(readings)));
        });
        return money.entrySet().stream()
                .flatMap(share -> list.of(bySupport.getOrDefault(share.getKey(), List.of()), share.getValue()).stream())
                .toList();
    }

    private static Request request(UUID id, Readings readings) {
        Known asked = readings.known().stream()
                .filter(known -> known.kind().equals("REQUEST"))
                .findFirst()
                .orElseThrow();
        String support = asked.word();
        var requested = asked.number();
        if (support == null || requested == null) {
            throw new IllegalStateException("a request without support or amount: " + id);
        }
        return new Request(id, asked.name(), support, Money.of(requested), asked.since());
    }
}
