package it.trama.document.cabinet;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordTab;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The folders as a tab of the record, for who works on it. */
@Component
class DocumentsTab implements RecordSection {

    private final Papers papers;

    DocumentsTab(Papers papers) {
        this.papers = papers;
    }

    static String href(UUID record) {
        return "/cartelle/" + record + "/documenti";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<RecordTab> of(RecordHead record) {
        return papers.count(record.id(), record.compartment())
                .map(count -> new RecordTab(t("document.tab"), href(record.id()), count));
    }
}
