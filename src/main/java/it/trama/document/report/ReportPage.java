package it.trama.document.report;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.casefile.SocialRecords.Note;
import it.trama.document.letter.LetterPage;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The workbench of a report: its sections, and the notes to choose from. */
public record ReportPage(
        HeaderView header,
        ReportForm form,
        List<Quote> quotes,
        @Nullable LetterPage preview,
        FormErrors errors) {

    /** @param confidential only the writer sees it; quoting it makes it known */
    public record Quote(String id, String head, String text, boolean chosen, boolean confidential) {}

    static ReportPage of(
            PrepareReport.Prepared prepared, ReportForm form, @Nullable LetterPage preview, FormErrors errors) {
        List<Quote> quotes = prepared.notes().stream()
                .filter(note -> form.entries().contains(note.id()) || offered(note, form))
                .map(note -> quote(note, form))
                .toList();
        return new ReportPage(prepared.header(), form, quotes, preview, errors);
    }

    private static boolean offered(Note note, ReportForm form) {
        return note.marks().corrects() == null
                && (!note.marks().confidential() || form.confidential())
                && (form.filter().kind().isEmpty() || form.filter().kind().equals(note.kind()))
                && form.from().map(day -> !note.day().isBefore(day)).orElse(true)
                && form.to().map(day -> !note.day().isAfter(day)).orElse(true);
    }

    private static Quote quote(Note note, ReportForm form) {
        String head = t(
                "document.report.source",
                t("casefile.diary.kind." + note.kind()),
                Formats.longDate(note.day()),
                note.author());
        return new Quote(
                note.id().toString(),
                head,
                note.text(),
                form.entries().contains(note.id()),
                note.marks().confidential());
    }

    public String base() {
        return header.href() + "/documenti";
    }

    public List<String> sections() {
        return Arrays.stream(Section.values()).map(Enum::name).toList();
    }

    public List<Option> kinds() {
        return List.of("INTERVIEW", "HOME_VISIT", "PHONE", "MEETING", "NOTE").stream()
                .map(kind -> new Option(kind, t("casefile.diary.kind." + kind)))
                .toList();
    }
}
