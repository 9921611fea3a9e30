package it.trama.casefile.folio;

import it.trama.casefile.SummaryPart;
import it.trama.casefile.diary.DiaryPage;
import it.trama.people.People.Isee;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.List;

/** What is in force on a record today. */
record Summary(List<Folio.Row> rows, List<Isee> isee, List<SummaryPart.Block> blocks) {

    List<Folio.Row> part(Folio.Part wanted) {
        return rows.stream().filter(row -> row.part() == wanted).toList();
    }

    /** Who may take part in what a new note tells. */
    DiaryPage.Around around() {
        return new DiaryPage.Around(
                options(Folio.Part.HOUSEHOLD),
                options(Folio.Part.STAFF),
                part(Folio.Part.DRAFT).stream()
                        .map(row -> new DiaryPage.Draft(row.name(), Formats.moment(row.at()), row.detail()))
                        .toList());
    }

    private List<Option> options(Folio.Part wanted) {
        return part(wanted).stream()
                .map(row -> new Option(String.valueOf(row.id()), row.name()))
                .toList();
    }
}
