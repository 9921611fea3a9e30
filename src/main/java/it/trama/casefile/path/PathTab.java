package it.trama.casefile.path;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordTab;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The life of the record as a tab of it. */
@Component
class PathTab implements RecordSection {

    static String href(UUID record) {
        return "/cartelle/" + record + "/percorso";
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public Optional<RecordTab> of(RecordHead record) {
        return Optional.of(new RecordTab(t("casefile.path.tab"), href(record.id()), 0));
    }
}
