package it.trama.document.access;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.casefile.SocialRecords.Note;
import it.trama.document.Cabinet.Paper;
import it.trama.document.letter.LetterPage;
import it.trama.document.letter.LetterPage.Block;
import it.trama.platform.web.Formats;
import it.trama.trust.AuditWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The copy as the person reads it. */
final class CopyText {

    private CopyText() {}

    static List<Block> blocks(OpenCopy.Opened opened, List<Requests.Looking> lookings) {
        var blocks = new ArrayList<Block>();
        blocks.add(LetterPage.text(t("document.access.text.intro")));
        about(opened.header(), blocks);
        blocks.add(LetterPage.heading(t("document.access.text.diary")));
        if (opened.notes().isEmpty()) {
            blocks.add(LetterPage.text(t("document.access.text.noNotes")));
        }
        opened.notes().forEach(note -> blocks.add(quote(note, opened)));
        blocks.add(LetterPage.heading(t("document.access.text.papers")));
        opened.papers().forEach(paper -> blocks.add(LetterPage.text(paper(paper, opened.request()))));
        blocks.add(LetterPage.heading(t("document.access.text.looked")));
        lookings.forEach(looking -> blocks.add(LetterPage.text(t(
                "document.access.text.looking",
                Formats.moment(looking.at()),
                Objects.requireNonNullElse(looking.organisation(), ""),
                AuditWords.action(looking.action()),
                AuditWords.purpose(looking.purpose())))));
        return blocks;
    }

    private static void about(HeaderView header, List<Block> blocks) {
        blocks.add(LetterPage.heading(t("document.access.text.about")));
        blocks.add(LetterPage.text(t(
                "document.access.text.person",
                header.name(),
                Formats.longDate(header.subject().birthDate()),
                header.subject().municipality().isEmpty()
                        ? "–"
                        : header.subject().municipality())));
        blocks.add(LetterPage.text(t(
                "document.access.text.record",
                header.head().number(),
                Formats.longDate(header.head().openedOn()))));
        var charge = header.charge();
        if (charge != null) {
            blocks.add(LetterPage.text(t(
                    "document.access.text.charge", Formats.longDate(charge.since()), charge.manager(), charge.team())));
        }
    }

    private static Block quote(Note note, OpenCopy.Opened opened) {
        List<String> masked = opened.hits().getOrDefault(note.id(), List.of()).stream()
                .filter(hit -> !hit.kept())
                .map(Requests.Masking::word)
                .toList();
        return LetterPage.quote(
                ThirdParties.masked(note.text(), masked),
                t("document.access.text.note", t("casefile.diary.kind." + note.kind()), Formats.longDate(note.day())));
    }

    private static String paper(Paper paper, Requests.Row request) {
        return t(
                request.leftOut().contains(paper.id())
                        ? "document.access.text.paperLeftOut"
                        : "document.access.text.paper",
                paper.label().title(),
                Formats.longDate(paper.label().dated()));
    }
}
