package it.trama.assessment.sheet;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.Formats;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One signed sheet: the finding, its drawing and scores, every answer. */
public record AssessmentPage(
        HeaderView header,
        List<Crumb> crumbs,
        String title,
        Made made,
        Drawn drawn,
        List<Section> sections,
        Links links) {

    public record Made(
            LocalDate day, String assessor, @Nullable Instant signedAt) {}

    /** @param result the finding in words, with what the level means; {@code rows} of the dot plot, empty for a continuum */
    public record Drawn(String result, String meaning, String svg, List<String> series, List<Dots> rows) {}

    public record Dots(String axis, List<BigDecimal> values, String svg) {}

    public record Section(String title, List<Answer> answers) {}

    public record Answer(String question, String answer) {}

    public record Links(
            @Nullable String correct,
            @Nullable String corrects,
            @Nullable String correctedBy) {}

    static AssessmentPage of(OpenAssessment.Opened opened, Assessment a, Instruments instruments) {
        Instrument instrument =
                instruments.version(a.used().instrument(), a.used().version());
        return new AssessmentPage(
                opened.header(),
                AssessmentFormPage.crumbs(opened.header()),
                instrument.title(),
                new Made(
                        a.assessedOn(),
                        opened.names().getOrDefault(a.state().assessor(), ""),
                        a.state().signedAt()),
                drawn(upTo(opened, a), instruments, instrument.code()),
                instrument.sections().stream()
                        .map(section -> section(instrument, section, a.answers()))
                        .toList(),
                links(opened, a));
    }

    /** The sheet itself and the valid ones before it. */
    private static List<Assessment> upTo(OpenAssessment.Opened opened, Assessment a) {
        var before = opened.valid(a.used().instrument()).stream()
                .filter(other -> !other.id().equals(a.id()))
                .filter(other -> other.assessedOn().isBefore(a.assessedOn()));
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(a), before)
                .toList();
    }

    /** @param sheets newest first, at least one; six at most are drawn */
    static Drawn drawn(List<Assessment> sheets, Instruments instruments, String code) {
        Assessment newest = sheets.getFirst();
        Instrument instrument = instruments.version(code, newest.used().version());
        Instrument.Band band = instrument.band(newest.scores().level());
        String result = result(instrument, newest.scores());
        String meaning = band == null ? "" : band.meaning();
        if (instrument.scoring().drawing() == Instrument.Drawing.CONTINUUM) {
            List<ContinuumDrawing.Point> points = sheets.stream()
                    .limit(6)
                    .map(sheet -> point(instrument, sheet))
                    .toList();
            String svg = new ContinuumDrawing(instrument).of("drawing-" + code, points);
            return new Drawn(result, meaning, svg, List.of(), List.of());
        }
        var drawing = new ViewpointDrawing(instrument, newest.scores());
        return new Drawn(
                result,
                meaning,
                drawing.radar("drawing-" + code),
                instrument.scoring().series().stream()
                        .map(Instrument.Named::title)
                        .toList(),
                drawing.rows().stream()
                        .map(row -> new Dots(row.axis(), row.values(), row.dots()))
                        .toList());
    }

    private static ContinuumDrawing.Point point(Instrument instrument, Assessment sheet) {
        BigDecimal score = sheet.scores().of(instrument.scoring().main());
        String level = sheet.scores().level();
        return new ContinuumDrawing.Point(sheet.assessedOn(), score, level == null ? "" : level);
    }

    /** "Vulnerabilità (9)", or the scores that stand outside the drawing. */
    static String result(Instrument instrument, ScoreSheet scores) {
        Instrument.Band band = instrument.band(scores.level());
        if (band != null) {
            return band.title() + " ("
                    + Formats.quantity(scores.of(instrument.scoring().main())) + ")";
        }
        return instrument.scoring().scores().stream()
                .filter(score -> score.axis().isEmpty())
                .map(score -> score.title() + " " + Formats.quantity(scores.of(score.code())))
                .collect(Collectors.joining(" · "));
    }

    private static Section section(Instrument instrument, Instrument.Section section, Answers answers) {
        return new Section(
                section.title(),
                section.questions().stream()
                        .map(question -> new Answer(question.text(), answer(instrument, question, answers)))
                        .toList());
    }

    private static String answer(Instrument instrument, Instrument.Question question, Answers answers) {
        Integer value = answers.ratings().get(question.code());
        return value == null
                ? answers.texts().getOrDefault(question.code(), "–")
                : instrument.choices(question).stream()
                        .filter(choice -> choice.value() == value)
                        .findFirst()
                        .map(Instrument.Choice::label)
                        .orElse(value.toString());
    }

    private static Links links(OpenAssessment.Opened opened, Assessment a) {
        @Nullable UUID old = a.state().corrects();
        @Nullable String later = opened.all().stream()
                .filter(other -> other.signed() && a.id().equals(other.state().corrects()))
                .findFirst()
                .map(other -> "/valutazioni/" + other.id())
                .orElse(null);
        String correct = opened.header().href() + "/valutazioni/nuova?strumento="
                + a.used().instrument() + "&corregge=" + a.id();
        return new Links(
                later == null && opened.mayWrite() ? correct : null, old == null ? null : "/valutazioni/" + old, later);
    }
}
