package it.trama.consultation.parts;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.document.Cabinet;
import it.trama.document.Cabinet.Paper;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which documents there are: folder, title, day and who sent them. The asked team opens the file itself only where the person is named. */
@Component
class DocumentParts implements RecordSection.Shareable {

    private static final int ORDER = 40;

    private final Cabinet cabinet;

    DocumentParts(Cabinet cabinet) {
        this.cabinet = cabinet;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title() {
        return t("consultation.parts.documents");
    }

    @Override
    public List<Part> of(RecordHead record) {
        return cabinet.papers(record.id()).stream()
                .map(DocumentParts::part)
                .sorted(Comparator.comparing(Part::day).reversed())
                .toList();
    }

    private static Part part(Paper paper) {
        String folder = t("casefile.folder." + paper.place().folder());
        String party = paper.label().party();
        return new Part(
                "DOCUMENT:" + paper.id(),
                paper.place().compartment(),
                paper.label().dated(),
                paper.label().title(),
                party.isEmpty()
                        ? t("consultation.parts.document", folder)
                        : t("consultation.parts.documentOf", folder, party));
    }
}
