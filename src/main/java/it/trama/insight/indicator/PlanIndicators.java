package it.trama.insight.indicator;

import it.trama.insight.IndicatorDefinition;
import it.trama.insight.Indicators;
import it.trama.plan.IndicatorValues;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the plan reads of indicators. A value that is not kept yet is computed and not kept: who only reads writes nothing. */
@Component
class PlanIndicators implements IndicatorValues {

    private final Indicators indicators;
    private final Computing computing;
    private final KeptValues values;
    private final FreezeYear freezing;

    PlanIndicators(Indicators indicators, Computing computing, KeptValues values, FreezeYear freezing) {
        this.indicators = indicators;
        this.computing = computing;
        this.values = values;
        this.freezing = freezing;
    }

    @Override
    public List<Definition> definitions() {
        return indicators.all().stream()
                .map(one -> new Definition(
                        one.code(),
                        one.words().name(),
                        one.level().name(),
                        one.unit().name()))
                .toList();
    }

    @Override
    public Optional<Value> value(String definition, int year) {
        return indicators.find(definition).flatMap(indicator -> kept(indicator, year));
    }

    private Optional<Value> kept(IndicatorDefinition indicator, int year) {
        Kept kept = values.find(indicator.code(), year)
                .or(() -> values.isFrozen(year) ? Optional.empty() : Optional.of(computing.compute(indicator, year)))
                .orElse(null);
        if (kept == null || kept.value() == null || kept.proof().counted() == null) {
            return Optional.empty();
        }
        return Optional.of(new Value(
                kept.value(),
                kept.proof().asOf(),
                kept.proof().counted(),
                IndicatorPages.address(indicator.code(), year)));
    }

    @Override
    public void freeze(int year) {
        freezing.handle(year);
    }
}
