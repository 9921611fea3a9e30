package it.trama.insight.outcome;

import static it.trama.platform.web.Texts.t;

import it.trama.insight.Sign;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class OutcomeRoom {

    private static final String PACT = "inclusion-pact";

    private final Groups groups;
    private final LightPacts pacts;

    OutcomeRoom(Groups groups, LightPacts pacts) {
        this.groups = groups;
        this.pacts = pacts;
    }

    OutcomePage of(Dimension dimension) {
        Groups.Grouped grouped = groups.by(dimension);
        return new OutcomePage(
                Arrays.stream(Dimension.values())
                        .map(one -> new Option(one.code(), t("insight.outcome.by." + one)))
                        .toList(),
                dimension.code(),
                answer(grouped),
                drawing(grouped),
                table(grouped, dimension),
                pacts(pacts.find(PACT)));
    }

    private static String answer(Groups.Grouped grouped) {
        if (grouped.shown().isEmpty()) {
            return t("insight.outcome.none");
        }
        long told = grouped.shown().stream()
                .filter(group -> group.outcome().filter(Interval::tellsAChange).isPresent())
                .count();
        long measured = grouped.shown().stream()
                .filter(group -> group.outcome().isPresent())
                .count();
        return t(
                "insight.outcome.answer",
                Formats.euro(grouped.total().planned()),
                Formats.euro(grouped.total().spent()),
                measured,
                told);
    }

    private static @Nullable String drawing(Groups.Grouped grouped) {
        List<IntervalDrawing.Line> lines = grouped.shown().stream()
                .flatMap(group -> group.outcome().map(o -> new IntervalDrawing.Line(group.name(), o)).stream())
                .toList();
        return lines.isEmpty() ? null : IntervalDrawing.of(t("insight.outcome.drawing"), lines);
    }

    private static OutcomePage.Table table(Groups.Grouped grouped, Dimension dimension) {
        return new OutcomePage.Table(
                t("insight.outcome.table"),
                t("insight.outcome.by." + dimension),
                grouped.shown().stream().map(OutcomeRoom::row).toList(),
                new OutcomePage.Row(t("insight.total"), "", money(grouped.total()), "", "", ""),
                grouped.withheld() == 0 ? null : t("insight.outcome.withheld", grouped.withheld()));
    }

    private static OutcomePage.Row row(Groups.Group group) {
        return new OutcomePage.Row(
                group.name(),
                Formats.number(group.projects()),
                money(group.amounts()),
                group.outcome().map(OutcomeWords::change).orElse(t("insight.outcome.fewMeasured")),
                group.outcome().map(OutcomeWords::certainty).orElse(Sign.NONE.text()),
                group.goals()
                        .map(share -> t("insight.outcome.goals", share.reached(), share.partly(), share.all()))
                        .orElse(Sign.NONE.text()));
    }

    private static OutcomePage.Money money(Costs.Amounts amounts) {
        return new OutcomePage.Money(
                Formats.euro(amounts.planned()),
                amounts.planned().signum() == 0
                        ? Sign.NONE.text()
                        : Formats.percent(amounts.publicMoney().doubleValue()
                                / amounts.planned().doubleValue()),
                Formats.euro(amounts.spent()));
    }

    private static OutcomePage.Pacts pacts(LightPacts.Found found) {
        Optional<Integer> light = found.of(LightPacts.Size.LIGHT);
        Optional<Integer> other = found.of(LightPacts.Size.LIGHT, LightPacts.Origin.OTHER);
        String answer = light.isEmpty() || other.isEmpty()
                ? t("insight.outcome.pacts.few")
                : t(
                        "insight.outcome.pacts.answer",
                        found.projects(),
                        light.get(),
                        Formats.euro(LightPacts.LIGHT),
                        other.get());
        return new OutcomePage.Pacts(
                answer,
                Arrays.stream(LightPacts.Size.values())
                        .map(size -> new OutcomePage.PactRow(
                                t("insight.outcome.size." + size),
                                shown(found.of(size)),
                                shown(found.of(size, LightPacts.Origin.PUBLIC)),
                                shown(found.of(size, LightPacts.Origin.OTHER))))
                        .toList());
    }

    private static String shown(Optional<Integer> count) {
        return count.map(Formats::number).orElse(Sign.HIDDEN.text());
    }
}
