package it.trama.plan.measure;

import static it.trama.platform.web.Texts.t;

import it.trama.plan.IndicatorValues;
import it.trama.plan.Measures;
import it.trama.plan.measure.Indicators.Entry;
import it.trama.plan.measure.Indicators.Indicator;
import it.trama.plan.measure.Indicators.Target;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts targets and values of a year beside each other: computed ones are asked, entered ones are the newest of the year. */
@Component
class MeasuredItems implements Measures {

    private final Indicators indicators;
    private final ProgressNotes progress;
    private final ObjectProvider<IndicatorValues> values;

    MeasuredItems(Indicators indicators, ProgressNotes progress, ObjectProvider<IndicatorValues> values) {
        this.indicators = indicators;
        this.progress = progress;
        this.values = values;
    }

    @Override
    public List<Measure> of(Collection<String> items, int year) {
        List<Indicator> all = indicators.of(items);
        List<UUID> ids = all.stream().map(Indicator::id).toList();
        Map<UUID, BigDecimal> targets = indicators.targets(ids).stream()
                .filter(target -> target.year() == year)
                .collect(Collectors.toMap(Target::indicatorId, Target::target));
        Map<UUID, Entry> entries = indicators.entries(ids).stream()
                .filter(entry -> entry.year() == year)
                .collect(Collectors.toMap(Entry::indicatorId, Function.identity(), (newest, _) -> newest));
        return all.stream()
                .map(indicator -> measure(indicator, year, targets.get(indicator.id()), entries.get(indicator.id())))
                .toList();
    }

    @Override
    public List<Noted> notes(Collection<String> items, int year) {
        return progress.ofItems(items, year);
    }

    private Measure measure(Indicator indicator, int year, @Nullable BigDecimal target, @Nullable Entry entry) {
        Found found = found(indicator.definition(), year, entry);
        return new Measure(
                indicator.item(),
                indicator.words().name(),
                indicator.words().level(),
                indicator.words().unit(),
                target,
                found,
                Light.of(indicator.baseline(), target, found == null ? null : found.value()));
    }

    private @Nullable Found found(@Nullable String definition, int year, @Nullable Entry entry) {
        if (definition != null) {
            return values.orderedStream()
                    .flatMap(source -> source.value(definition, year).stream())
                    .findFirst()
                    .map(value -> new Found(
                            value.value(), value.asOf(), t("plan.measure.computed", value.rows()), value.href()))
                    .orElse(null);
        }
        return entry == null ? null : new Found(entry.value(), entry.asOf(), entry.source(), "");
    }

    List<IndicatorValues.Definition> definitions() {
        return values.orderedStream()
                .flatMap(source -> source.definitions().stream())
                .toList();
    }
}
