package it.trama.casefile.path;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.casefile.folio.PaperPage;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lays out what goes to another district; confidential notes stay. */
final class Dossier {

    private Dossier() {}

    static PaperPage of(OpenDossier.Opened opened, ShowPath.Shown path, LocalDate today) {
        HeaderView header = opened.header();
        var transfer = opened.transfer();
        var sections = new ArrayList<PaperPage.Section>();
        add(sections, t("casefile.transfer.to"), Stream.of(transfer.district(), transfer.contact(), transfer.basis()));
        add(sections, t("casefile.header.alerts"), header.alerts().stream());
        add(
                sections,
                t("casefile.path.tab"),
                PathPage.of(path, FormErrors.NONE, today).steps().stream()
                        .map(step -> step.day() + ": " + step.title()
                                + (step.detail().isEmpty() ? "" : " · " + step.detail())));
        told(sections, opened);
        String own = header.href() + "/trasferimento/" + transfer.id();
        return new PaperPage(
                t("casefile.transfer.dossierOf", header.name()),
                header.head().number() + " · "
                        + t(
                                "casefile.header.born",
                                Formats.longDate(header.subject().birthDate()),
                                header.subject().age()),
                sections,
                new PaperPage.Foot(
                        t("casefile.visit.printed", Formats.longDate(today)), header.href(), own + "/fascicolo.pdf"));
    }

    private static void told(List<PaperPage.Section> sections, OpenDossier.Opened opened) {
        add(
                sections,
                t("casefile.need.open"),
                opened.needs().stream().map(need -> t("casefile.need.area." + need.area()) + ": " + need.problem()));
        add(
                sections,
                t("casefile.diary.title"),
                opened.notes().stream()
                        .filter(note -> note.marks().flags().isEmpty())
                        .map(note ->
                                note.day() + ", " + note.kind() + ". " + note.text() + " (" + note.signature() + ")"));
    }

    private static void add(List<PaperPage.Section> sections, String title, Stream<String> lines) {
        List<String> some = lines.filter(line -> !line.isEmpty()).toList();
        if (!some.isEmpty()) {
            sections.add(new PaperPage.Section(title, some));
        }
    }
}
