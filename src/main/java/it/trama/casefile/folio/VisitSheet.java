package it.trama.casefile.folio;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.casefile.SummaryPart;
import it.trama.platform.web.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lays the essentials of a record out on one sheet; what is confidential or of another drawer stays at home. */
final class VisitSheet {

    private static final int NOTES = 3;
    private static final int LINES = 8;

    private VisitSheet() {}

    static PaperPage of(OpenVisit.Opened opened, LocalDate today) {
        HeaderView header = opened.header();
        var now = FolioPage.inForce(header, opened.summary(), today);
        var sections = new ArrayList<PaperPage.Section>();
        people(sections, header, now);
        work(sections, opened, now);
        return new PaperPage(
                header.name(),
                subtitle(header),
                sections,
                new PaperPage.Foot(
                        t("casefile.visit.printed", Formats.longDate(today)),
                        header.href(),
                        header.href() + "/visita.pdf"));
    }

    private static void people(List<PaperPage.Section> sections, HeaderView header, FolioPage.InForce now) {
        add(sections, t("casefile.header.alerts"), header.alerts().stream());
        String unsaid = t("casefile.where.HIDDEN_PHONE"); // paper lies on the table of those from whom it is hidden
        add(
                sections,
                t("casefile.visit.where"),
                now.where().stream()
                        .filter(fact -> !fact.title().equals(unsaid))
                        .map(VisitSheet::fact));
        add(
                sections,
                t("casefile.household.title"),
                now.household().stream().map(r -> r.name() + ", " + r.relation() + ", " + r.age()));
        HeaderView.Charge charge = header.charge();
        Stream<String> manager = charge == null
                ? Stream.empty()
                : Stream.of(t("casefile.header.manager") + ": " + charge.manager() + ", " + charge.team());
        add(
                sections,
                t("casefile.team.title"),
                Stream.concat(manager, now.team().stream().map(VisitSheet::fact)));
    }

    private static void work(List<PaperPage.Section> sections, OpenVisit.Opened opened, FolioPage.InForce now) {
        add(sections, t("casefile.need.open"), now.needs().stream().map(FolioPage.Fact::title));
        now.blocks()
                .forEach(block ->
                        add(sections, block.title(), block.lines().stream().map(VisitSheet::line)));
        add(sections, t("casefile.help.inForce"), now.help().stream().map(VisitSheet::fact));
        add(
                sections,
                t("casefile.visit.lastNotes"),
                opened.diary().notes().stream()
                        .filter(note -> note.marks().compartment() == null
                                && note.marks().flags().isEmpty())
                        .limit(NOTES)
                        .map(note -> note.day() + ", " + note.kind()));
    }

    private static String subtitle(HeaderView header) {
        return header.head().number()
                + " · "
                + t(
                        "casefile.header.born",
                        Formats.longDate(header.subject().birthDate()),
                        header.subject().age());
    }

    private static void add(List<PaperPage.Section> sections, String title, Stream<String> lines) {
        List<String> some = lines.limit(LINES).toList();
        if (!some.isEmpty()) {
            sections.add(new PaperPage.Section(title, some));
        }
    }

    private static String fact(FolioPage.Fact fact) {
        return fact.text().isEmpty() ? fact.title() : fact.title() + ": " + fact.text();
    }

    private static String line(SummaryPart.Line line) {
        return line.note().isEmpty() ? line.text() : line.text() + " (" + line.note() + ")";
    }
}
