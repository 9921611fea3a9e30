package it.trama.project.ranking;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.OpenLine;
import it.trama.kernel.Money;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.project.ranking.CallPage.Row;
import it.trama.project.ranking.Calls.Call;
import it.trama.project.ranking.RankedList.Share;
import it.trama.project.ranking.RankedList.State;
import it.trama.project.ranking.ReadRanking.Head;
import it.trama.project.ranking.ReadRanking.One;
import it.trama.project.ranking.ReadRanking.Shown;
import it.trama.project.ranking.Runs.Line;
import it.trama.project.ranking.Runs.Part;
import it.trama.project.ranking.Runs.Run;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A call, a place and a replay as their pages show them. */
@Component
class CallPages {

    private final RankingWords words;
    private final RankingTrace trace;
    private final Differences differences;

    CallPages(RankingWords words, RankingTrace trace, Differences differences) {
        this.words = words;
        this.trace = trace;
        this.differences = differences;
    }

    Differences differences() {
        return differences;
    }

    static String href(Call call) {
        return "/graduatorie/" + call.id();
    }

    static String period(Call call) {
        return t("project.ranking.period", Formats.longDate(call.opensOn()), Formats.longDate(call.closesOn()));
    }

    CallPage call(Shown shown) {
        Head head = shown.head();
        Run run = shown.run();
        var facts = new CallPage.Facts(
                head.call().title(),
                head.rules().named().law(),
                period(head.call()),
                trace.plans() ? t("project.ranking.requests", head.requests()) : "",
                run == null
                        ? null
                        : t("project.ranking.calculated", Formats.longDate(run.asOf()), Formats.moment(run.at())),
                trace.plans());
        return new CallPage(
                facts,
                head.shares().stream().map(share -> block(shown, share)).toList(),
                shown.places().mine().stream().map(mine -> own(shown, mine)).toList(),
                ways(shown));
    }

    private CallPage.Ways ways(Shown shown) {
        Call call = shown.head().call();
        boolean over = trace.today().isAfter(call.closesOn());
        boolean may = trace.coordinates();
        Run run = shown.run();
        return new CallPage.Ways(
                may && over ? href(call) + "/calcolo" : null,
                UUID.randomUUID().toString(),
                may && !over ? t("project.ranking.wait", Formats.longDate(call.closesOn())) : null,
                shown.runs().stream()
                        .map(r -> new Option(
                                href(call) + "?lista=" + r.id(),
                                t("project.ranking.run", Formats.moment(r.at()), Formats.longDate(r.asOf()))))
                        .toList(),
                may && run != null ? href(call) + "/rifatta?lista=" + run.id() : null);
    }

    private CallPage.Block block(Shown shown, Calls.Share share) {
        RankingRules.Support support = shown.head().rules().support(share.support());
        OpenLine line = shown.money().get(share.support());
        String fund = line == null ? "–" : line.fund() + ": " + line.purpose();
        List<Line> lines = shown.places().lines().stream()
                .filter(l -> l.support().equals(share.support()))
                .toList();
        String href = href(shown.head().call()) + "/domande/";
        return new CallPage.Block(
                support.title(),
                share.places() == null
                        ? t("project.ranking.money", Formats.euro(share.amount()), fund)
                        : t("project.ranking.money.places", Formats.euro(share.amount()), fund, share.places()),
                support.note(),
                support.verified(),
                trace.plans() && shown.run() != null
                        ? reach(lines, shown.places().funded().get(share.support()))
                        : "",
                lines.stream().map(l -> row(l, href)).toList());
    }

    /** How far the money reaches. */
    private static String reach(List<Line> lines, @Nullable Share share) {
        long placed = lines.stream().filter(l -> l.place() != null).count();
        long whole = lines.stream().filter(l -> l.state() == State.FUNDED).count();
        if (placed == 0) {
            return t("project.ranking.reach.nobody");
        }
        Money given = lines.stream().map(l -> l.sums().granted()).reduce(Money.ZERO, Money::plus);
        Money left = share == null ? Money.ZERO : share.money().minus(given);
        String partly = lines.stream()
                .filter(l -> l.state() == State.PARTLY)
                .findFirst()
                .map(l -> " "
                        + t(
                                "project.ranking.reach.partly",
                                RankingWords.place(l),
                                Formats.euro(l.sums().granted())))
                .orElse("");
        return t("project.ranking.reach", whole, placed, Formats.euro(given), Formats.euro(left)) + partly;
    }

    private Row row(Line line, String href) {
        return new Row(
                RankingWords.place(line),
                line.number(),
                trace.coordinates() ? href + line.application() : null,
                new CallPage.Sums(
                        RankingWords.points(line.sums().points()),
                        Formats.euro(line.sums().requested()),
                        Formats.euro(line.sums().granted())),
                RankingWords.state(line.state()));
    }

    private static CallPage.Own own(Shown shown, Applications.Mine mine) {
        Line line = shown.places().ofMine().get(mine.application());
        return new CallPage.Own(
                mine.name(),
                "/cartelle/" + mine.record() + "/graduatorie",
                shown.head().rules().support(mine.support()).title(),
                line == null ? "" : RankingWords.place(line),
                line == null ? null : href(shown.head().call()) + "/domande/" + mine.application(),
                asked(line, mine.withdrawn()));
    }

    static CallPage.State asked(@Nullable Line line, boolean withdrawn) {
        if (withdrawn) {
            return new CallPage.State(t("project.ranking.withdrawn"), false);
        }
        return line == null ? new CallPage.State(t("project.ranking.asked"), false) : RankingWords.state(line.state());
    }

    CallPage.One one(One one) {
        Line line = one.line();
        Call call = one.head().call();
        List<CallPage.Fact> conditions = one.parts().stream()
                .filter(part -> part.verdict() != null)
                .map(part -> fact(one, part))
                .toList();
        return new CallPage.One(
                List.of(new Crumb(t("project.ranking.title"), "/graduatorie"), new Crumb(call.title(), href(call))),
                line.number(),
                line.place() == null
                        ? t("project.ranking.place.none")
                        : t(
                                "project.ranking.place.of",
                                line.place(),
                                one.head().rules().support(line.support()).title()),
                RankingWords.state(line.state()),
                conditions,
                one.parts().stream()
                        .filter(part -> part.verdict() == null)
                        .map(part -> fact(one, part))
                        .toList(),
                RankingWords.points(line.sums().points()));
    }

    private CallPage.Fact fact(One one, Part part) {
        RankingRules rules = one.head().rules();
        RankingRules.Fact fact = rules.factOf(part.code()).orElseThrow();
        return new CallPage.Fact(
                title(rules, part.code()),
                words.value(rules, fact, part.reading()),
                words.source(fact, part.reading()),
                one.own().map(own -> RankingWords.href(fact.kind(), own.of())).orElse(null),
                RankingWords.said(part));
    }

    static String title(RankingRules rules, String code) {
        return rules.measure().conditions().stream()
                .filter(c -> c.code().equals(code))
                .map(c -> c.title() + " (" + c.law() + ")")
                .findFirst()
                .or(() -> rules.measure().parts().stream()
                        .filter(p -> p.code().equals(code))
                        .map(RankingRules.Part::title)
                        .findFirst())
                .orElse(code);
    }
}
