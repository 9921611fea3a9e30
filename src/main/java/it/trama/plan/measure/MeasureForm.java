package it.trama.plan.measure;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.plan.IndicatorValues.Definition;
import it.trama.plan.PlanCycles.Cycle;
import it.trama.plan.Typed;
import it.trama.plan.measure.Indicators.Entry;
import it.trama.plan.measure.Indicators.Indicator;
import it.trama.plan.measure.Indicators.Words;
import it.trama.plan.measure.ProgressNotes.Note;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

/** Indicators, targets, values and notes as they are typed. */
public record MeasureForm(Map<String, String> typed) {

    static final List<String> LEVELS = List.of("OUTPUT", "OUTCOME", "IMPACT");
    static final List<String> STATES = List.of("STARTED", "GOING_ON", "DONE", "STOPPED");

    private static final int LONGEST = 300;
    private static final int LARGEST = 12;

    private String text(String field) {
        return Inputs.text(typed.get(field));
    }

    private Optional<BigDecimal> number(String field) {
        return Inputs.number(typed.get(field)).filter(n -> n.precision() <= LARGEST && n.scale() <= 4);
    }

    Typed typed(FormErrors errors) {
        return new Typed(typed, errors);
    }

    FormErrors ofIndicator(List<Definition> definitions) {
        FormErrors errors = filled(FormErrors.NONE, "name", "unit");
        errors = LEVELS.contains(text("level")) ? errors : errors.with("level", t("plan.error.level"));
        errors = text("baseline").isEmpty() || number("baseline").isPresent()
                ? errors
                : errors.with("baseline", t("plan.error.number"));
        boolean known = text("definition").isEmpty()
                || definitions.stream().anyMatch(d -> d.code().equals(text("definition")));
        return known ? errors : errors.with("definition", t("plan.error.definition"));
    }

    private FormErrors filled(FormErrors errors, String... fields) {
        FormErrors all = errors;
        for (String field : fields) {
            String text = text(field);
            all = text.isEmpty() || text.length() > LONGEST ? all.with(field, t("plan.error.filled", LONGEST)) : all;
        }
        return all;
    }

    /** Only of a form without errors. */
    Indicator indicator(String item) {
        String definition = text("definition");
        return new Indicator(
                id(),
                item,
                new Words(text("name"), text("level"), text("unit")),
                number("baseline").orElse(null),
                definition.isEmpty() ? null : definition,
                Inputs.number(typed.get("version")).map(BigDecimal::intValue).orElse(0));
    }

    private UUID id() {
        return Inputs.id(typed.get("id")).orElseThrow(NotFound::new);
    }

    FormErrors ofTargets(Cycle cycle) {
        FormErrors errors = FormErrors.NONE;
        for (int year = cycle.fromYear(); year <= cycle.toYear(); year++) {
            String field = "target" + year;
            if (!text(field).isEmpty() && number(field).isEmpty()) {
                errors = errors.with(field, t("plan.error.number"));
            }
        }
        return errors;
    }

    /** The years that the form has. */
    Map<Integer, Optional<BigDecimal>> targets(Cycle cycle) {
        var targets = new TreeMap<Integer, Optional<BigDecimal>>();
        for (int year = cycle.fromYear(); year <= cycle.toYear(); year++) {
            if (typed.containsKey("target" + year)) {
                targets.put(year, number("target" + year));
            }
        }
        return targets;
    }

    FormErrors ofEntry(LocalDate today, Cycle cycle) {
        FormErrors errors = filled(FormErrors.NONE, "source");
        errors = number("value").isPresent() ? errors : errors.with("value", t("plan.error.number"));
        errors = year().filter(cycle::has).isPresent() ? errors : errors.with("year", t("plan.error.year"));
        return day("asOf", today) ? errors : errors.with("asOf", t("plan.error.past"));
    }

    private Optional<Integer> year() {
        return Inputs.number(typed.get("year")).map(BigDecimal::intValue);
    }

    private boolean day(String field, LocalDate today) {
        return Inputs.date(typed.get(field))
                .filter(Predicate.not(today::isBefore))
                .isPresent();
    }

    Entry entry(UUID indicator) {
        return new Entry(
                id(),
                indicator,
                year().orElseThrow(),
                number("value").orElseThrow(),
                Inputs.date(typed.get("asOf")).orElseThrow(),
                text("source"));
    }

    FormErrors ofNote(LocalDate today, Cycle cycle) {
        FormErrors errors = text("note").isEmpty() ? FormErrors.at("note", t("plan.error.note")) : FormErrors.NONE;
        errors = Set.copyOf(STATES).contains(text("state")) ? errors : errors.with("state", t("plan.error.state"));
        errors = day("notedOn", today) ? errors : errors.with("notedOn", t("plan.error.past"));
        boolean within = Inputs.date(typed.get("notedOn"))
                .filter(day -> cycle.has(day.getYear()))
                .isPresent();
        errors = within ? errors : errors.with("notedOn", t("plan.error.cycle", cycle.code()));
        boolean path = text("href").isEmpty() || path().isPresent();
        errors = path ? errors : errors.with("href", t("plan.error.href"));
        return text("evidence").isEmpty() ? errors.with("evidence", t("plan.error.evidence")) : errors;
    }

    /** Of an address of this program what stands after its name. */
    private Optional<String> path() {
        String path = text("href").replaceFirst("^https?://[^/]+", "");
        return path.startsWith("/") && !path.startsWith("//") && path.length() <= LONGEST
                ? Optional.of(path)
                : Optional.empty();
    }

    Note note(UUID by) {
        return new Note(
                id(),
                Inputs.date(typed.get("notedOn")).orElseThrow(),
                text("state"),
                text("note"),
                text("evidence"),
                path().orElse(null),
                by);
    }
}
