package it.trama.document.report;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.SocialRecords.Note;
import it.trama.document.letter.LetterPage;
import it.trama.document.letter.LetterPage.Block;
import it.trama.platform.web.Formats;
import java.util.ArrayList;
import java.util.List;

/** A report as it is read: its sections, and each quoted note word for word, with what corrected it. */
final class ReportText {

    private ReportText() {}

    static LetterPage page(PrepareReport.Prepared prepared, ReportForm form, LetterPage.Heading heading) {
        var blocks = new ArrayList<Block>();
        for (Section section : Section.values()) {
            String text = form.text(section.name());
            List<Block> quotes = section == Section.FACTS ? quotes(prepared.notes(), form) : List.of();
            if (!text.isEmpty() || !quotes.isEmpty()) {
                blocks.add(LetterPage.heading(t("document.report.section." + section)));
                text.replace("\r", "")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(LetterPage::text)
                        .forEach(blocks::add);
                blocks.addAll(quotes);
            }
        }
        return new LetterPage(heading, form.recipient(), subject(prepared), blocks, prepared.signature());
    }

    static String subject(PrepareReport.Prepared prepared) {
        return t(
                "document.report.subject",
                prepared.header().name(),
                Formats.longDate(prepared.header().subject().birthDate()));
    }

    /** What corrects a chosen note goes with it, chosen or not. */
    private static List<Block> quotes(List<Note> notes, ReportForm form) {
        return notes.stream()
                .filter(note -> form.entries().contains(note.id())
                        || (note.marks().corrects() != null
                                && form.entries().contains(note.marks().corrects())))
                .map(note -> LetterPage.quote(note.text(), source(note)))
                .toList();
    }

    private static String source(Note note) {
        return t(
                "document.report.source",
                t("casefile.diary.kind." + note.kind()),
                Formats.longDate(note.day()),
                note.author());
    }
}
