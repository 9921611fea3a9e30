package it.trama.plan.measure;

import static it.trama.platform.web.Texts.t;

import it.trama.plan.IndicatorValues.Definition;
import it.trama.plan.Measures.Found;
import it.trama.plan.Measures.Measure;
import it.trama.plan.PlanCycles.Cycle;
import it.trama.plan.PlanDesk;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanItems;
import it.trama.plan.PlanTab;
import it.trama.plan.Typed;
import it.trama.plan.measure.Indicators.Indicator;
import it.trama.plan.measure.MeasuresPage.Badge;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words what is measured. */
@Component
class MeasurePages {

    private final ReadMeasures read;
    private final PlanDesk desk;

    MeasurePages(ReadMeasures read, PlanDesk desk) {
        this.read = read;
        this.desk = desk;
    }

    static String home(String code) {
        return "/piano/" + code + "/indicatori";
    }

    MeasuresPage year(ReadMeasures.Year year, Typed typed) {
        Map<String, Indicator> byName = year.indicators().stream()
                .collect(Collectors.toMap(i -> i.words().name() + i.words().level(), i -> i, (first, _) -> first));
        return new MeasuresPage(
                head(year.item(), year.year()),
                years(year.item(), year.year()),
                year.measures().stream()
                        .map(m -> row(m, byName.get(m.name() + m.level())))
                        .toList(),
                year.done().notes().stream()
                        .map(note -> note(note, year.done().names()))
                        .toList(),
                can(year.done().frozen() ? t("plan.year.frozen", Integer.toString(year.year())) : ""),
                typed);
    }

    private static MeasuresPage.Head head(ReadMeasures.Item item, int year) {
        String code = item.item().code();
        return new MeasuresPage.Head(
                code,
                PlanItems.label(item.item()),
                PlanDesk.tabs(code, "indicators"),
                List.of(
                        new Crumb(
                                item.cycle().title(),
                                "/piano?ciclo=" + item.cycle().code()),
                        new Crumb(PlanItem.number(code), "/piano/" + code)),
                year);
    }

    private static List<PlanTab> years(ReadMeasures.Item item, int year) {
        Cycle cycle = item.cycle();
        return IntStream.rangeClosed(cycle.fromYear(), cycle.toYear())
                .mapToObj(y -> new PlanTab(Integer.toString(y), home(item.item().code()) + "?anno=" + y, y == year))
                .toList();
    }

    private MeasuresPage.Row row(Measure measure, @Nullable Indicator indicator) {
        Found found = measure.found();
        return new MeasuresPage.Row(
                measure.name(),
                indicator == null || !desk.writes() ? "" : home(indicator.item()) + "/" + indicator.id(),
                t("plan.level." + measure.level()),
                quantity(measure.target(), measure.unit()),
                found == null ? "–" : quantity(found.value(), measure.unit()),
                found == null ? "" : t("plan.measure.source", found.source(), Formats.date(found.asOf())),
                new Badge(t("plan.light." + measure.light()), measure.light().css()));
    }

    static String quantity(@Nullable BigDecimal value, String unit) {
        return value == null ? "–" : Formats.quantity(value) + " " + unit;
    }

    private static MeasuresPage.Note note(ProgressNotes.Note note, Map<UUID, String> names) {
        String href = note.href();
        return new MeasuresPage.Note(
                Formats.date(note.notedOn()),
                new Badge(t("plan.progress." + note.state()), note.state().equals("DONE") ? "t-badge-ok" : ""),
                note.note(),
                note.evidence(),
                href == null ? "" : href,
                names.getOrDefault(note.notedBy(), ""));
    }

    private MeasuresPage.Can can(String closed) {
        return new MeasuresPage.Can(
                desk.writes(),
                closed,
                UUID.randomUUID().toString(),
                new MeasuresPage.Choices(
                        options(MeasureForm.LEVELS, "plan.level."),
                        read.definitions().stream().map(MeasurePages::option).toList(),
                        options(MeasureForm.STATES, "plan.progress.")));
    }

    private static Option option(Definition definition) {
        return new Option(definition.code(), t("plan.measure.definition", definition.name(), definition.unit()));
    }

    private static List<Option> options(List<String> values, String texts) {
        return values.stream().map(v -> new Option(v, t(texts + v))).toList();
    }

    MeasuresPage.One one(ReadMeasures.One one, Typed typed) {
        Indicator indicator = one.indicator();
        String definition = indicator.definition();
        BigDecimal baseline = indicator.baseline();
        Map<String, String> stored = Map.of(
                "name", indicator.words().name(),
                "level", indicator.words().level(),
                "unit", indicator.words().unit(),
                "baseline", baseline == null ? "" : Formats.quantity(baseline),
                "definition", definition == null ? "" : definition);
        return new MeasuresPage.One(
                head(one.item(), 0),
                indicator.id().toString(),
                Integer.toString(indicator.version()),
                stored,
                yearsOf(one),
                can(""),
                typed);
    }

    private static MeasuresPage.Years yearsOf(ReadMeasures.One one) {
        Map<Integer, BigDecimal> targets =
                one.targets().stream().collect(Collectors.toMap(Indicators.Target::year, Indicators.Target::target));
        Cycle cycle = one.item().cycle();
        List<Integer> years =
                IntStream.rangeClosed(cycle.fromYear(), cycle.toYear()).boxed().toList();
        return new MeasuresPage.Years(
                years.stream()
                        .map(year -> new MeasuresPage.Aim(
                                year,
                                targets.containsKey(year) ? Formats.quantity(targets.get(year)) : "",
                                one.planned().contains(year)))
                        .toList(),
                one.entries().stream()
                        .map(e -> new MeasuresPage.Value(
                                e.year(), Formats.quantity(e.value()), Formats.date(e.asOf()), e.source()))
                        .toList(),
                years.stream()
                        .map(y -> new Option(Integer.toString(y), Integer.toString(y)))
                        .toList());
    }
}
