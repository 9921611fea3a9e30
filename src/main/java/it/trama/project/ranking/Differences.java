package it.trama.project.ranking;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Crumb;
import it.trama.project.ranking.Calls.Call;
import it.trama.project.ranking.RankedList.Entry;
import it.trama.project.ranking.ReadRanking.Shown;
import it.trama.project.ranking.Runs.Line;
import it.trama.project.ranking.Runs.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A list that was kept beside what its day gives now, part by part. */
@Component
class Differences {

    private final RankingWords words;

    Differences(RankingWords words) {
        this.words = words;
    }

    /** What the day gives now, beside what was kept. */
    CallPage.Again of(Shown then, Map<UUID, List<Part>> kept, List<Entry> now) {
        var differences = new ArrayList<CallPage.Difference>();
        int compared = 0;
        for (Line line : then.places().lines()) {
            Entry entry = now.stream()
                    .filter(e -> e.request().id().equals(line.application()))
                    .findFirst()
                    .orElse(null);
            List<Part> before = kept.getOrDefault(line.application(), List.of());
            compared += before.size() + 1;
            differences(then.head().rules(), line, before, entry, differences);
        }
        Call call = then.head().call();
        boolean same = differences.isEmpty();
        return new CallPage.Again(
                List.of(
                        new Crumb(t("project.ranking.title"), "/graduatorie"),
                        new Crumb(call.title(), CallPages.href(call))),
                same
                        ? t("project.ranking.again.same", then.places().lines().size(), compared)
                        : t("project.ranking.again.differs", differences.size(), compared),
                same,
                differences);
    }

    private void differences(
            RankingRules rules, Line line, List<Part> before, @Nullable Entry entry, List<CallPage.Difference> found) {
        if (entry == null) {
            found.add(
                    new CallPage.Difference(line.number(), t("project.ranking.place"), RankingWords.place(line), "–"));
            return;
        }
        if (!Objects.equals(line.place(), entry.place()) || line.state() != entry.state()) {
            found.add(new CallPage.Difference(
                    line.number(),
                    t("project.ranking.place"),
                    RankingWords.place(line) + " · " + t("project.ranking.state." + line.state()),
                    Objects.requireNonNullElse(entry.place(), "–") + " · "
                            + t("project.ranking.state." + entry.state())));
        }
        for (Part now : Runs.parts(entry)) {
            before.stream()
                    .filter(then ->
                            then.code().equals(now.code()) && (then.verdict() == null) == (now.verdict() == null))
                    .filter(then -> !same(then, now))
                    .forEach(then -> found.add(new CallPage.Difference(
                            line.number(), CallPages.title(rules, now.code()), said(rules, then), said(rules, now))));
        }
    }

    private static boolean same(Part then, Part now) {
        return then.reading().value().equals(now.reading().value())
                && then.verdict() == now.verdict()
                && zero(then.points()).compareTo(zero(now.points())) == 0;
    }

    private static BigDecimal zero(@Nullable BigDecimal points) {
        return points == null ? BigDecimal.ZERO : points;
    }

    private String said(RankingRules rules, Part part) {
        return words.value(rules, rules.factOf(part.code()).orElseThrow(), part.reading()) + " · "
                + RankingWords.said(part).text();
    }
}
