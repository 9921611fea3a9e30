package it.trama.assessment.sheet;

import static it.trama.platform.web.Texts.t;

import it.trama.assessment.Instrument;
import it.trama.assessment.Instruments;
import it.trama.assessment.Scored;
import it.trama.assessment.drawing.DrawnPage;
import it.trama.casefile.HeaderView;
import it.trama.platform.web.Crumb;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tab of a record: each instrument that was used with its newest drawing, every sheet, and what may be begun. */
public record AssessmentListPage(
        HeaderView header,
        List<Crumb> crumbs,
        List<Card> cards,
        List<Row> rows,
        List<Choice> choices,
        boolean mayWrite) {

    /** @param compare address of the page that compares two dates; null with fewer than two */
    public record Card(
            String title,
            String newHref,
            DrawnPage drawing,
            @Nullable String compare) {}

    /** An instrument that may be begun. */
    public record Choice(String title, String intro, String href, String by) {}

    /** @param status DRAFT, SIGNED or CORRECTED */
    public record Row(LocalDate day, String title, String href, String result, String assessor, String status) {}

    static AssessmentListPage of(OpenAssessment.Opened opened, Instruments instruments) {
        HeaderView header = opened.header();
        return new AssessmentListPage(
                header,
                List.of(new Crumb(header.name(), header.href())),
                instruments.current().stream()
                        .flatMap(instrument -> card(opened, instruments, instrument).stream())
                        .toList(),
                opened.all().stream().map(a -> row(opened, instruments, a)).toList(),
                instruments.current().stream()
                        .map(instrument -> choice(header, instrument))
                        .toList(),
                opened.mayWrite());
    }

    private static Choice choice(HeaderView header, Instrument instrument) {
        String by = instrument.sections().stream()
                .flatMap(section -> section.filling().by().stream())
                .distinct()
                .map(function -> t("assessment.function." + function))
                .collect(Collectors.joining(", "));
        return new Choice(instrument.title(), instrument.words().intro(), newHref(header, instrument), by);
    }

    private static String newHref(HeaderView header, Instrument instrument) {
        return header.href() + "/valutazioni/nuova?strumento=" + instrument.code();
    }

    private static Optional<Card> card(OpenAssessment.Opened opened, Instruments instruments, Instrument instrument) {
        List<Scored> valid = opened.scored(instrument.code(), instruments);
        if (valid.isEmpty()) {
            return Optional.empty();
        }
        String compare = opened.header().href() + "/valutazioni/confronto?strumento=" + instrument.code();
        return Optional.of(new Card(
                instrument.title(),
                newHref(opened.header(), instrument),
                DrawnPage.of("drawing-" + instrument.code(), valid),
                valid.size() > 1 ? compare : null));
    }

    private static Row row(OpenAssessment.Opened opened, Instruments instruments, Assessment a) {
        Instrument instrument =
                instruments.version(a.used().instrument(), a.used().version());
        boolean corrected = a.signed() && !opened.valid(instrument.code()).contains(a);
        return new Row(
                a.assessedOn(),
                instrument.title(),
                "/valutazioni/" + a.id(),
                a.signed() ? DrawnPage.result(new Scored(instrument, a.assessedOn(), a.scores())) : "",
                opened.names().getOrDefault(a.state().assessor(), ""),
                corrected ? "CORRECTED" : a.signed() ? "SIGNED" : "DRAFT");
    }
}
