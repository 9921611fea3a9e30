package it.trama.assessment.sheet;

import static it.trama.platform.web.Texts.t;

import it.trama.assessment.Closing;
import it.trama.assessment.Instrument;
import it.trama.assessment.Instruments;
import it.trama.assessment.Scored;
import it.trama.assessment.SheetWords;
import it.trama.assessment.drawing.DrawnPage;
import it.trama.casefile.HeaderView;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One signed sheet: the finding, its drawing and scores, every answer, who said what and what all say together. */
public record AssessmentPage(
        HeaderView header,
        List<Crumb> crumbs,
        String title,
        Made made,
        DrawnPage drawn,
        List<Section> sections,
        Links links) {

    /** @param synthesis empty for a sheet that one alone filled */
    public record Made(
            LocalDate day,
            String assessor,
            @Nullable Instant signedAt,
            String synthesis,
            List<Signed> signatures,
            List<String> absences) {}

    public record Signed(String name, String body, Instant at) {}

    /** @param by who filled it, empty where it was the assessor; {@code closed}: the actor may not read it */
    public record Section(String title, String by, boolean closed, List<SheetWords.Answer> answers) {}

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
                made(opened, a),
                DrawnPage.of("drawing-" + instrument.code(), upTo(opened, a, instruments)),
                instrument.sections().stream()
                        .map(section -> section(opened.closing(), instrument, section, a))
                        .toList(),
                links(opened, a));
    }

    private static Made made(OpenAssessment.Opened opened, Assessment a) {
        Closing.Synthesis synthesis = opened.closing().synthesis();
        return new Made(
                a.assessedOn(),
                opened.names().getOrDefault(a.state().assessor(), ""),
                a.state().signedAt(),
                synthesis == null ? "" : synthesis.text(),
                opened.closing().signatures().stream()
                        .map(s -> new Signed(s.name(), s.body(), s.at()))
                        .toList(),
                opened.closing().absences().stream()
                        .map(absence -> t(
                                "assessment.absence.told",
                                absence.name(),
                                Formats.longDate(absence.leftOn()),
                                absence.why(),
                                absence.notedBy()))
                        .toList());
    }

    /** The sheet itself and the valid ones before it. */
    private static List<Scored> upTo(OpenAssessment.Opened opened, Assessment a, Instruments instruments) {
        var before = opened.valid(a.used().instrument()).stream()
                .filter(other -> !other.id().equals(a.id()))
                .filter(other -> other.assessedOn().isBefore(a.assessedOn()));
        return Stream.concat(Stream.of(a), before)
                .map(sheet -> new Scored(
                        instruments.version(
                                sheet.used().instrument(), sheet.used().version()),
                        sheet.assessedOn(),
                        sheet.scores()))
                .toList();
    }

    private static Section section(Closing closing, Instrument instrument, Instrument.Section section, Assessment a) {
        Closing.Part part = closing.of(section.code()).orElse(null);
        Closing.Signature by = part == null ? null : part.by();
        return new Section(
                section.title(),
                by == null ? "" : t("assessment.sheet.partBy", by.name(), by.body()),
                part != null && !part.readable(),
                SheetWords.of(instrument, section, a.answers()));
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
