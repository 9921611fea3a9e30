package it.trama.assessment.part;

import static it.trama.platform.web.Texts.t;

import it.trama.assessment.SheetWords;
import it.trama.assessment.sheet.SectionForm;
import it.trama.casefile.HeaderView;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.util.List;
import java.util.Map;

/** One section of a sheet, for who fills it: nothing else of the sheet is on it. */
public record PartPage(
        HeaderView header,
        Titles titles,
        Sending sending,
        List<SectionForm> sections,
        List<SheetWords.Answer> answers,
        FormErrors errors) {

    /** @param due empty when nobody set a day */
    public record Titles(String title, String instrument, String due, String saved, List<Crumb> crumbs) {}

    /** @param signed nothing is typed any more: {@code answers} are shown instead */
    public record Sending(String action, String draft, int version, boolean signed, String together) {}

    static PartPage of(OpenPart.Opened opened, Map<String, List<String>> fields, FormErrors errors) {
        Part part = opened.part();
        String together = "/valutazioni/" + part.of().sheet() + "/insieme";
        return new PartPage(
                opened.header(),
                titles(opened, together),
                new Sending(
                        "/valutazioni/parti/" + part.id(),
                        "parte:" + part.id(),
                        part.saved().version(),
                        part.signed(),
                        together),
                part.signed() ? List.of() : SectionForm.of(opened.instrument(), List.of(opened.section()), fields),
                part.signed() ? SheetWords.of(opened.instrument(), opened.section(), part.answers()) : List.of(),
                errors);
    }

    private static Titles titles(OpenPart.Opened opened, String together) {
        Part part = opened.part();
        var due = part.due();
        return new Titles(
                opened.section().title(),
                opened.instrument().title(),
                due == null ? "" : Formats.longDate(due),
                part.saved().version() == 0
                        ? ""
                        : t(
                                "assessment.part.savedBy",
                                part.saved().by(),
                                Formats.moment(part.saved().at())),
                List.of(
                        new Crumb(opened.header().name(), opened.header().href()),
                        new Crumb(opened.instrument().title(), together)));
    }
}
