package it.trama.plan.folio;

import static it.trama.platform.web.Texts.t;

import it.trama.plan.FundingLines.FundingLine;
import it.trama.plan.FundingLines.Sitting;
import it.trama.plan.Measures.Found;
import it.trama.plan.Measures.Measure;
import it.trama.plan.Measures.Noted;
import it.trama.plan.folio.Figures.OfYear;
import it.trama.platform.web.Formats;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Says figures in words, each with the page that proves it. */
final class FolioNumbers {

    private FolioNumbers() {}

    static FolioPage.Numbers of(String item, Figures figures, boolean seesMoney) {
        return new FolioPage.Numbers(
                seesMoney ? figures.money().stream().map(FolioNumbers::money).toList() : null,
                figures.measures().stream().map(found -> value(item, found)).toList(),
                last(item, figures.last()));
    }

    private static FolioPage.Money money(Sitting sitting) {
        FundingLine line = sitting.line();
        return new FolioPage.Money(
                t("plan.year.line", line.fund(), line.purpose()),
                Integer.toString(sitting.year()),
                sitting.href(),
                Formats.euro(line.assigned()),
                Formats.euro(line.committed()),
                Formats.euro(line.spent()));
    }

    private static FolioPage.Value value(String item, OfYear found) {
        Measure measure = found.measure();
        return new FolioPage.Value(
                measure.name(),
                t("plan.level." + measure.level()),
                Integer.toString(found.year()),
                quantity(measure.target(), measure.unit()),
                proof(item, found),
                t("plan.light." + measure.light()),
                measure.light().css());
    }

    private static FolioPage.Proof proof(String item, OfYear of) {
        Found found = of.measure().found();
        return found == null
                ? new FolioPage.Proof("–", "", "")
                : new FolioPage.Proof(
                        quantity(found.value(), of.measure().unit()),
                        t("plan.measure.source", found.source(), Formats.date(found.asOf())),
                        found.href().isEmpty() ? year(item, of.year()) : found.href());
    }

    private static FolioPage.@Nullable Last last(String item, @Nullable Noted note) {
        return note == null
                ? null
                : new FolioPage.Last(
                        Formats.date(note.day()),
                        t("plan.progress." + note.state()),
                        note.note(),
                        note.evidence(),
                        note.href().isEmpty() ? year(item, note.day().getYear()) : note.href());
    }

    private static String year(String item, int year) {
        return "/piano/" + item + "/indicatori?anno=" + year;
    }

    private static String quantity(@Nullable BigDecimal value, String unit) {
        return value == null ? "–" : Formats.quantity(value) + " " + unit;
    }
}
