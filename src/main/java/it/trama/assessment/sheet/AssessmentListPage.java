package it.trama.assessment.sheet;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.Crumb;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tab of a record: each instrument with its newest drawing, then every sheet. */
public record AssessmentListPage(
        HeaderView header, List<Crumb> crumbs, List<Card> cards, List<Row> rows, boolean mayWrite) {

    /** @param drawing null where the instrument was never signed for this record */
    public record Card(String title, String intro, String newHref, AssessmentPage.@Nullable Drawn drawing) {}

    /** @param status DRAFT, SIGNED or CORRECTED */
    public record Row(LocalDate day, String title, String href, String result, String assessor, String status) {}

    static AssessmentListPage of(OpenAssessment.Opened opened, Instruments instruments) {
        HeaderView header = opened.header();
        return new AssessmentListPage(
                header,
                List.of(new Crumb(header.name(), header.href())),
                instruments.current().stream()
                        .map(instrument -> card(opened, instruments, instrument))
                        .toList(),
                opened.all().stream().map(a -> row(opened, instruments, a)).toList(),
                opened.mayWrite());
    }

    private static Card card(OpenAssessment.Opened opened, Instruments instruments, Instrument instrument) {
        String href = opened.header().href() + "/valutazioni/nuova?strumento=" + instrument.code();
        List<Assessment> valid = opened.valid(instrument.code());
        return new Card(
                instrument.title(),
                instrument.intro(),
                href,
                valid.isEmpty() ? null : AssessmentPage.drawn(valid, instruments, instrument.code()));
    }

    private static Row row(OpenAssessment.Opened opened, Instruments instruments, Assessment a) {
        Instrument instrument =
                instruments.version(a.used().instrument(), a.used().version());
        boolean corrected = a.signed() && !opened.valid(instrument.code()).contains(a);
        return new Row(
                a.assessedOn(),
                instrument.title(),
                "/valutazioni/" + a.id(),
                a.signed() ? AssessmentPage.result(instrument, a.scores()) : "",
                opened.names().getOrDefault(a.state().assessor(), ""),
                corrected ? "CORRECTED" : a.signed() ? "SIGNED" : "DRAFT");
    }
}
