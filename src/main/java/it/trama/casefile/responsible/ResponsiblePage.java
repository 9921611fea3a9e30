package it.trama.casefile.responsible;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who answers for the record and how much work it asks, each with its history. */
public record ResponsiblePage(
        HeaderView header, List<Row> managers, List<Row> degrees, List<Option> levels, String level) {

    public record Row(String what, String when, String note, boolean undone) {}

    static ResponsiblePage of(ShowResponsible.Shown shown) {
        String level = shown.degrees().stream()
                .filter(degree -> degree.until() == null)
                .findFirst()
                .map(Answering.Degree::level)
                .orElse("MEDIUM");
        return new ResponsiblePage(
                shown.header(),
                shown.managers().stream()
                        .map(p -> new Row(p.worker(), when(p.since(), p.until()), p.reason(), p.undone()))
                        .toList(),
                shown.degrees().stream()
                        .map(d -> new Row(
                                t("casefile.intensity." + d.level()), when(d.since(), d.until()), d.by(), false))
                        .toList(),
                shown.weights().stream()
                        .map(w -> new Option(
                                w.level(),
                                t("casefile.intensity." + w.level()) + " (" + Formats.quantity(w.weight()) + ")"))
                        .toList(),
                level);
    }

    private static String when(LocalDate since, @Nullable LocalDate until) {
        return until == null
                ? t("casefile.responsible.since", Formats.date(since))
                : t("casefile.cover.fromTo", Formats.date(since), Formats.date(until.minusDays(1)));
    }
}
