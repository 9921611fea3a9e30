package it.trama.project.ranking;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.fund.Budget;
import it.trama.fund.OpenLine;
import it.trama.kernel.NotFound;
import it.trama.project.ranking.Applications.Application;
import it.trama.project.ranking.Applications.Mine;
import it.trama.project.ranking.Applications.Subject;
import it.trama.project.ranking.Calls.Call;
import it.trama.project.ranking.RankedList.Share;
import it.trama.project.ranking.Runs.Line;
import it.trama.project.ranking.Runs.Part;
import it.trama.project.ranking.Runs.Run;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls, their lists by case number, one place with its facts, the requests of a record; each reading writes its audit row. */
@Service
class ReadRanking {

    /** @param run the list that is shown; null asks for the newest */
    record OfCall(UUID call, @Nullable UUID run) {}

    record OfOne(UUID call, UUID application) {}

    record OfRecord(UUID record) {}

    /** @param run the list that is shown; null before the first */
    record Shown(
            Head head,
            Map<String, OpenLine> money,
            List<Run> runs,
            @Nullable Run run,
            Places places) {}

    record Head(Call call, RankingRules rules, List<Calls.Share> shares, int requests) {}

    /** @param lines of the whole call, for who coordinates or plans; {@code mine} the actor's own requests */
    record Places(Map<String, Share> funded, List<Line> lines, List<Mine> mine, Map<UUID, Line> ofMine) {}

    /** @param own the request itself, for who works on its record */
    record One(Head head, Run run, Line line, List<Part> parts, Optional<Application> own) {}

    record Requests(
            HeaderView header, List<Application> asked, Map<UUID, Head> calls, Map<UUID, Line> lines, boolean asks) {}

    private final Calls calls;
    private final Applications applications;
    private final Runs runs;
    private final DefinedRules rules;
    private final RankingTrace trace;
    private final Of of;

    ReadRanking(Calls calls, Applications applications, Runs runs, DefinedRules rules, RankingTrace trace, Of of) {
        this.calls = calls;
        this.applications = applications;
        this.runs = runs;
        this.rules = rules;
        this.trace = trace;
        this.of = of;
    }

    /** Names of lines, headers of records. */
    @org.springframework.stereotype.Component
    record Of(Budget budget, RecordHeaders headers) {}

    @Transactional(readOnly = true)
    public List<Call> handle() {
        RankingTrace.only(trace.plans() || trace.asks());
        return calls.all();
    }

    /** For who opens one: the lines with money. */
    @Transactional(readOnly = true)
    public List<OpenLine> handle(int year) {
        RankingTrace.only(trace.plans());
        return of.budget().openLines(year);
    }

    @Transactional
    public Shown handle(OfCall asked) {
        Head head = head(calls.find(asked.call()).orElseThrow(NotFound::new));
        RankingTrace.only(trace.plans() || trace.asks());
        List<Run> all = runs.of(head.call().id());
        Run run = asked.run() == null
                ? all.stream().findFirst().orElse(null)
                : all.stream()
                        .filter(r -> r.id().equals(asked.run()))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        trace.write("project.ranking.read", head.rules().named().code());
        return new Shown(head, money(head), all, run, places(head, run));
    }

    private Places places(Head head, @Nullable Run run) {
        List<Mine> mine = trace.asks() ? applications.mine(head.call().id()) : List.of();
        if (run == null) {
            return new Places(Map.of(), List.of(), mine, Map.of());
        }
        var ofMine = new LinkedHashMap<UUID, Line>();
        mine.forEach(m -> runs.line(run.id(), m.application()).ifPresent(line -> ofMine.put(m.application(), line)));
        return new Places(runs.money(run.id()), trace.plans() ? runs.lines(run.id()) : List.of(), mine, ofMine);
    }

    /** One place with its facts: for who coordinates, and for who made the request. */
    @Transactional
    public One handle(OfOne asked) {
        Head head = head(calls.find(asked.call()).orElseThrow(NotFound::new));
        Run run = runs.of(head.call().id()).stream().findFirst().orElseThrow(NotFound::new);
        Line line = runs.line(run.id(), asked.application()).orElseThrow(NotFound::new);
        Optional<Application> own = applications.find(asked.application());
        own.map(a -> new Subject(a.id(), a.of().record(), a.of().person()))
                .or(() -> applications.subjects(head.call().id()).stream()
                        .filter(s -> s.application().equals(asked.application()))
                        .findFirst())
                .ifPresent(subject -> trace.write("project.ranking.facts", subject));
        List<Part> parts =
                runs.parts(run.id(), List.of(line.application())).getOrDefault(line.application(), List.of());
        return new One(head, run, line, parts, own);
    }

    @Transactional
    public Requests handle(OfRecord asked) {
        HeaderView header = of.headers().of(asked.record(), "/cartelle/" + asked.record() + "/graduatorie");
        if (!header.rights().works()) {
            throw new NotFound();
        }
        List<Application> made = applications.ofRecord(asked.record());
        var heads = new LinkedHashMap<UUID, Head>();
        calls.all().stream()
                .filter(call -> call.open(trace.today())
                        || made.stream().anyMatch(a -> a.call().equals(call.id())))
                .forEach(call -> heads.put(call.id(), head(call)));
        var lines = new LinkedHashMap<UUID, Line>();
        for (Application application : made) {
            runs.of(application.call()).stream()
                    .findFirst()
                    .flatMap(run -> runs.line(run.id(), application.id()))
                    .ifPresent(line -> lines.put(application.id(), line));
        }
        trace.write(
                "project.ranking.requests",
                new Subject(asked.record(), asked.record(), header.head().person()));
        return new Requests(header, made, heads, lines, trace.asks());
    }

    /** Stored parts of a list, to set beside what the day gives now. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Part>> handle(UUID run, List<Line> lines) {
        return runs.parts(
                run, new ArrayList<>(lines.stream().map(Line::application).toList()));
    }

    private Head head(Call call) {
        return new Head(
                call, rules.get(call.rules(), call.version()), calls.shares(call.id()), applications.count(call.id()));
    }

    private Map<String, OpenLine> money(Head head) {
        var lines = new LinkedHashMap<String, OpenLine>();
        head.shares()
                .forEach(share -> of.budget().line(share.lineId()).ifPresent(line -> lines.put(share.support(), line)));
        return lines;
    }
}
