package it.trama.insight.indicator;

import it.trama.insight.IndicatorDefinition;
import it.trama.insight.Indicators;
import it.trama.insight.Readers;
import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The kept values of a year and the years before it; what is not kept yet for the year is computed first. */
@Service
class ReadIndicators {

    static final int YEARS = 5;

    /** @param code one indicator, with its cells; null: the values of all of them, without */
    record Query(int year, @Nullable String code, Reason why) {}

    enum Reason {
        READ,
        VERIFY,
        EXPORT
    }

    /**
     * @param now   the same computed now, when that was asked for
     * @param lines values of the year and of those before
     * @param frozen all years that are
     */
    record Answer(
            Optional<IndicatorDefinition> indicator,
            Optional<Kept> kept,
            Optional<Kept> now,
            List<KeptValues.Line> lines,
            List<PlanTargets.Target> targets,
            List<Integer> frozen) {}

    private final CurrentActor actors;
    private final Indicators indicators;
    private final Computing computing;
    private final KeptValues values;
    private final PlanTargets targets;
    private final Audit audit;

    ReadIndicators(
            CurrentActor actors,
            Indicators indicators,
            Computing computing,
            KeptValues values,
            PlanTargets targets,
            Audit audit) {
        this.actors = actors;
        this.indicators = indicators;
        this.computing = computing;
        this.values = values;
        this.targets = targets;
        this.audit = audit;
    }

    @Transactional
    public Answer handle(Query query) {
        if (!Readers.may(actors.actor())) {
            throw new AccessDeniedException("no role of the dashboard");
        }
        Optional<IndicatorDefinition> one = Optional.ofNullable(query.code())
                .map(code -> indicators.find(code).orElseThrow(NotFound::new));
        if (query.why() == Reason.EXPORT) {
            audit.write(Audit.Entry.of("insight.indicator.exported", "PLANNING")
                    .with("indicator=%s year=%d".formatted(query.code(), query.year())));
        }
        List<Integer> frozen = values.frozen();
        List<KeptValues.Line> lines = lines(query, one, frozen);
        return new Answer(
                one,
                one.flatMap(indicator -> values.find(indicator.code(), query.year())),
                one.filter(_ -> query.why() == Reason.VERIFY)
                        .map(indicator -> computing.compute(indicator, query.year())),
                lines,
                targets.of(query.year()),
                frozen);
    }

    private List<KeptValues.Line> lines(Query query, Optional<IndicatorDefinition> one, List<Integer> frozen) {
        List<KeptValues.Line> lines = values.lines(query.code(), query.year() - YEARS + 1, query.year());
        List<IndicatorDefinition> wanted = one.map(List::of).orElseGet(indicators::all);
        if (frozen.contains(query.year()) || !Computing.lacks(lines, query.year(), wanted)) {
            return lines;
        }
        computing.complete(query.year());
        return values.lines(query.code(), query.year() - YEARS + 1, query.year());
    }
}
